import '../../src/ui/welcome/page.css';
import { openApp } from '../../src/app/open-app.tsx';
import { WelcomeApp } from '../../src/app/WelcomeApp.tsx';

openApp(WelcomeApp);
