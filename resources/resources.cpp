// The library holds files only; a library needs one source of its own.
