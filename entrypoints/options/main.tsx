import { openApp } from '../../src/app/open-app.tsx';
import { OptionsApp } from '../../src/app/OptionsApp.tsx';
import '../../src/ui/options/options.css';

openApp(OptionsApp);
