import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/parts/parts.css';
import '../../src/ui/options/options.css';
import { openApp } from '../../src/app/open-app.tsx';
import { OptionsApp } from '../../src/app/OptionsApp.tsx';

openApp(OptionsApp);
