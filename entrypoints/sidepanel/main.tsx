import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/parts/parts.css';
import '../../src/ui/panel/term.css';
import '../../src/ui/panel/panel.css';
import { openApp } from '../../src/app/open-app.tsx';
import { PanelApp } from '../../src/app/PanelApp.tsx';

openApp(PanelApp);
