// Nothing is done here, but the browser wants a worker to be there: what the package had kept is put in by the test.
self.addEventListener('install', () => {});
