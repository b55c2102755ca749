### The objection as a letter by post, in English: what stands around the text of objection.ftl.

subject =
    { $act ->
        [forbid] Prohibition: no use of personal data for AI at Meta
        [oppose] Opposition to the use of personal data for AI at Meta
        [cease] Request to stop the use of personal data for AI at Meta
       *[object] Objection to the use of personal data for AI at Meta
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

salutation =
    { $way ->
        [two] To the team for Privacy Operations
        [three] Good day,
       *[one] Dear Sir or Madam,
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
