import { openApp } from '../../src/app/open-app.tsx';
import { PanelApp } from '../../src/app/PanelApp.tsx';
import '../../src/ui/panel/page.css';

openApp(PanelApp);
