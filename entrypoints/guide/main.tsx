import { GuideApp } from '../../src/app/GuideApp.tsx';
import { openApp } from '../../src/app/open-app.tsx';
import '../../src/ui/guide/guide.css';
import '../../src/ui/guide/map.css';
import '../../src/ui/popover/popover.css';
import '../../src/ui/guide/page.css';

openApp(GuideApp);
