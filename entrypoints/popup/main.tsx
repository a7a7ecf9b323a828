import { openApp } from '../../src/app/open-app.tsx';
import { PopupApp } from '../../src/app/PopupApp.tsx';
import '../../src/ui/guide/guide.css';
import '../../src/ui/guide/map.css';
import '../../src/ui/popup/popup.css';

openApp(PopupApp);
