import { openApp } from '../../src/app/open-app.tsx';
import { WelcomeApp } from '../../src/app/WelcomeApp.tsx';
import '../../src/ui/popover/popover.css';
import '../../src/ui/welcome/page.css';

openApp(WelcomeApp);
