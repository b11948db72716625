/** The path that is given to a build. */
import { expect, it } from 'vitest';
import { basePathFormFault } from '../../../src/cli/base-path.ts';

it.each(['', '/', 'timeline', '/timeline/', '/a/b~c_d.e-F/'])('takes %j for a path', (given) => {
  expect(basePathFormFault(given)).toBeNull();
});

it.each(['/хроніка/', '/%D1%85/', '/a b/', '/a/../b/', '/a?b/', 'C:/Program Files/Git/timeline/'])(
  'refuses %j, which addresses would write otherwise',
  (given) => {
    expect(basePathFormFault(given)).toBe(
      `BASE_PATH is ${given}; expected a path such as /timeline/, of the letters a to z, digits and the signs - . _ and ~ between slashes.`,
    );
  },
);
