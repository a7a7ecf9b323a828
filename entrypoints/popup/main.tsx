import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/parts/parts.css';
import '../../src/ui/guide/guide.css';
import '../../src/ui/guide/map.css';
import '../../src/ui/popup/popup.css';
import { openApp } from '../../src/app/open-app.tsx';
import { PopupApp } from '../../src/app/PopupApp.tsx';

openApp(PopupApp);
