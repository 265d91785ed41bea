/** On a busy machine a browser may be late once: what fails twice is broken. The first failure is printed, so that it can be seen to. */
jest.retryTimes(1, { logErrorsBeforeRetry: true, waitBeforeRetry: 500 });
