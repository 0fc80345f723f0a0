/** Property tests draw the same cases on every machine and every day: what fails here fails everywhere. */
require('fast-check').configureGlobal({ seed: 20261122 });
