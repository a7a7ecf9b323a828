import '../../src/ui/popup/page.css';
import { openApp } from '../../src/app/open-app.tsx';
import { PopupApp } from '../../src/app/PopupApp.tsx';

openApp(PopupApp);
