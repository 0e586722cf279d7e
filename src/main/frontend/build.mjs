// Bundles the browser's own modules: node build.mjs <folder for the result>.
// Run by Maven in generate-resources; installs what package-lock.json names when that has changed.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

const out = process.argv[2];
if (!out) throw new Error('usage: node build.mjs <folder>');

const installed = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  writeFileSync(installed, wanted);
}

const { build } = await import('esbuild');
await build({
  entryPoints: {
    theme: 'src/theme.js',
    desk: 'src/desk.js',
    diagram: 'src/diagram.js',
    papers: 'src/papers.js',
    'pdf-worker': 'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  },
  bundle: true,
  format: 'esm',
  splitting: true,
  minify: true,
  outdir: out,
  target: 'es2022',
  loader: { '.svg': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.eot': 'dataurl' },
  logLevel: 'warning',
});
// JPEG 2000 pictures in scans, decoded without WebAssembly, which the content policy doesn't allow.
copyFileSync('node_modules/pdfjs-dist/wasm/openjpeg_nowasm_fallback.js', `${out}/openjpeg_nowasm_fallback.js`);
