import '../../src/ui/options/page.css';
import { openApp } from '../../src/app/open-app.tsx';
import { OptionsApp } from '../../src/app/OptionsApp.tsx';

openApp(OptionsApp);
