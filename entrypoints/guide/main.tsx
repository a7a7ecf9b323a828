import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/parts/parts.css';
import '../../src/ui/guide/guide.css';
import { GuideApp } from '../../src/app/GuideApp.tsx';
import { openApp } from '../../src/app/open-app.tsx';

openApp(GuideApp);
