// What every page shares: keys, waiting, text that isn't lost, uploads, tabs. No page needs more script of its own.
import './parts/csrf.js';
import './parts/drafts.js';
import './parts/deal.js';
import './parts/errors.js';
import './parts/keep.js';
import './parts/keys.js';
import './parts/onward.js';
import './parts/live.js';
import './parts/marks.js';
import './parts/palette.js';
import './parts/place.js';
import './parts/redrawn.js';
import './parts/small.js';
import './parts/tabs.js';
import './parts/typeahead.js';
import './parts/uploads.js';
import './parts/waiting.js';
