// Follows the system's light or dark before the first paint; loaded as a plain script in the head.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', follow);
follow();
