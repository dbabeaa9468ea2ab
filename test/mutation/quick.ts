import fc from 'fast-check';

// One counterexample kills a mutant: it need not be made smaller.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
