import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/parts/parts.css';
import '../../src/ui/panel/term.css';
import '../../src/ui/popover/popover.css';
import '../../src/ui/welcome/welcome.css';
import { openApp } from '../../src/app/open-app.tsx';
import { WelcomeApp } from '../../src/app/WelcomeApp.tsx';

openApp(WelcomeApp);
