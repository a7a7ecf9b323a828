import '../../src/ui/panel/page.css';
import { openApp } from '../../src/app/open-app.tsx';
import { PanelApp } from '../../src/app/PanelApp.tsx';

openApp(PanelApp);
