import '../../src/ui/guide/page.css';
import { GuideApp } from '../../src/app/GuideApp.tsx';
import { openApp } from '../../src/app/open-app.tsx';

openApp(GuideApp);
