import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/parts/parts.css';
import '../../src/ui/guide/guide.css';
import '../../src/ui/guide/map.css';
import '../../src/ui/guide/frame.css';
import '../../src/ui/popover/popover.css';
import '../../src/ui/paste/paste.css';
import { GuideApp } from '../../src/app/GuideApp.tsx';
import { openApp } from '../../src/app/open-app.tsx';

openApp(GuideApp);
