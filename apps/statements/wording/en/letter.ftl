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
        [two] To whom it may concern,
        [three] Dear Meta team,
       *[one] Dear Sir or Madam,
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

identity =
    { $way ->
        [two] These details help you to find the data and to reply:
        [three] For finding the data, and for your answer:
       *[one] So that you can find the data and answer:
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Name on the account:
                   *[child] My own name:
                }
           *[no] { $behalf ->
                    [self] Name:
                   *[child] My own name:
                }
        }
    .profile = Profile on { $accounts }:
    .content = Where the content is (link or description):
    .email = E-mail for your answer:
    .mandate = Enclosed: copy of what allows me to act for this person.
    .version = 1
    .reviewed = 2026-11-27, not yet reviewed by a lawyer
