### The objection, in English.
###
### A message is one paragraph or one part of it; why the person objects stands in reasons.ftl.
### `.version` goes up when the meaning changes; `.reviewed` says who has looked at it. Line breaks
### are for reading only.
###
### Values: $behalf (self, child, represented), $instrument (gdpr, uk_gdpr, fadp, lgpd), $account
### (yes, no), $accounts (a list), $number (none, one, many), $linked (yes, no, unsure, none: the
### question does not arise), $country, $named (yes, no), $content (a list), $reasons (yes, no),
### $breaches (a list), $amount, $unit. What a person wrote is never a value: it is added as it stands.

## The sentence of objection

opening-gdpr =
    { $behalf ->
        [child] As holder of parental responsibility, I object to the use of my child’s personal
            data for developing and improving AI at Meta, including generative models and models for
            third parties.
        [represented] As the authorised representative of another person, I object to the use of
            that person’s personal data for developing and improving AI at Meta, including
            generative models and models for third parties.
       *[self] I object to the use of my personal data for developing and improving AI at Meta,
            including generative models and models for third parties.
    }
    { $reasons ->
        [yes] { $behalf ->
            [child] The reasons come from my child’s particular situation; the right
            [represented] The reasons come from this person’s particular situation; the right
           *[self] My reasons come from my particular situation; my right
        }
       *[no] { $behalf ->
            [self] My right
           *[child] The right
        }
    } to object follows from Article 21(1) of the GDPR (General Data Protection Regulation).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

opening-uk_gdpr =
    { $behalf ->
        [child] As holder of parental responsibility, I object to the use of my child’s personal
            data for developing and improving AI at Meta, including generative models and models for
            third parties.
        [represented] As the authorised representative of another person, I object to the use of
            that person’s personal data for developing and improving AI at Meta, including
            generative models and models for third parties.
       *[self] I object to the use of my personal data for developing and improving AI at Meta,
            including generative models and models for third parties.
    }
    { $reasons ->
        [yes] { $behalf ->
            [child] The reasons come from my child’s particular situation; the right
            [represented] The reasons come from this person’s particular situation; the right
           *[self] My reasons come from my particular situation; my right
        }
       *[no] { $behalf ->
            [self] My right
           *[child] The right
        }
    } to object follows from Article 21(1) of the UK GDPR (UK General Data Protection Regulation).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

opening-fadp =
    { $behalf ->
        [child] As holder of parental responsibility, I expressly forbid you to use my child’s
            personal data for developing and improving AI at Meta, including generative models and
            models for third parties.
        [represented] As the authorised representative of another person, I expressly forbid you to
            use that person’s personal data for developing and improving AI at Meta, including
            generative models and models for third parties.
       *[self] I expressly forbid you to use my personal data for developing and improving AI at
            Meta, including generative models and models for third parties.
    } I declare this under Article 30(2)(b) of the Swiss Federal Act on Data Protection. It also
    holds for data that are already public (Article 30(3)).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

opening-lgpd =
    { $behalf ->
        [child] As holder of parental responsibility, I oppose the use of my child’s personal data
            for developing and improving AI at Meta, including generative models and models for
            third parties.
        [represented] As the authorised representative of another person, I oppose the use of that
            person’s personal data for developing and improving AI at Meta, including generative
            models and models for third parties.
       *[self] I oppose the use of my personal data for developing and improving AI at Meta,
            including generative models and models for third parties.
    }
    { $reasons ->
        [yes] { $behalf ->
            [child] The reasons come from my child’s particular situation; the right
            [represented] The reasons come from this person’s particular situation; the right
           *[self] My reasons come from my particular situation; my right
        }
       *[no] { $behalf ->
            [self] My right
           *[child] The right
        }
    } to oppose follows from Article 18, § 2, of the LGPD (Brazil’s General Data Protection Law).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## What it covers

scope =    This covers { $behalf ->
        [child] my child’s own public content
        [represented] this person’s own public content
       *[self] my own public content
    }, past and future, with captions and metadata{ $named ->
        [yes] , above all { $content }
       *[no] {""}
    }. It also covers public content of others that shows or names { $behalf ->
        [child] my child, interactions with AI features, and data about my child from partners or
            other sources.
        [represented] this person, interactions with AI features, and data about this person from
            partners or other sources.
       *[self] me, my interactions with AI features, and data about me from partners or other
            sources.
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

content-photos_of_me =
    { $behalf ->
        [child] photos of my child
        [represented] photos of this person
       *[self] photos of me
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

content-photos_of_children =
    { $behalf ->
        [child] photos of my child
        [represented] photos of this person’s children
       *[self] photos of my children
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

content-videos_voice =
    { $behalf ->
        [child] recordings of my child’s voice
        [represented] recordings of this person’s voice
       *[self] recordings of my voice
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

content-posts_comments =
    { $behalf ->
        [child] what my child has written
        [represented] what this person has written
       *[self] what I have written
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

content-creative_work =
    { $behalf ->
        [child] my child’s creative work
        [represented] creative work
       *[self] my creative work
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

list = { $start } and { $last }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## In the person's own words

own-words = In my own words:
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## The burden

burden-gdpr =
    It is for you to demonstrate compelling legitimate grounds that override { $behalf ->
        [child] my child’s
        [represented] this person’s
       *[self] my
    } interests, rights and freedoms. A general reference to business interests is not enough.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

burden-uk_gdpr =
    It is for you to demonstrate compelling legitimate grounds that override { $behalf ->
        [child] my child’s
        [represented] this person’s
       *[self] my
    } interests, rights and freedoms. A general reference to business interests is not enough.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

burden-fadp =
    It is for you to show a justification under Article 31, such as an overriding interest. A
    general reference to business interests is not enough.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

burden-lgpd =
    In my view, this use does not respect { $breaches }. It is for you to show, in this case, that
    it complies with the law.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-expectation = legitimate expectations (Article 10, II)
    .short = Article 10, II
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-purpose = the purpose for which the data were made public (Article 7, §§ 3 and 7)
    .short = Article 7, §§ 3 and 7
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-transparency = the duty of transparency (Articles 6, VI, and 9)
    .short = Articles 6, VI, and 9
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-sensitive = the protection of sensitive data (Article 11)
    .short = Article 11
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-children = the best interest of children (Article 14)
    .short = Article 14
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-necessity = the principle of necessity (Article 6, III)
    .short = Article 6, III
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## What is asked

requests-gdpr = I ask you to
    .stop = stop this use, and restrict the processing until you have decided (Article 18(1)(d));
    .erase = erase the data from training sets (Article 17(1)(c)) and keep them out of future
        training;
    .recipients = inform recipients, and name them to me (Article 19);
    .confirm =
        confirm this in writing{ $number ->
            [many] {" "}for each account
           *[other] {""}
        };
    .refusal = give me the reasons in this case if you refuse (Article 12(4)).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

requests-uk_gdpr = I ask you to
    .stop = stop this use, and restrict the processing until you have decided (Article 18(1)(d));
    .erase = erase the data from training sets (Article 17(1)(c)) and keep them out of future
        training;
    .recipients = inform recipients, and name them to me (Article 19);
    .confirm =
        confirm this in writing{ $number ->
            [many] {" "}for each account
           *[other] {""}
        };
    .refusal = give me the reasons in this case if you refuse (Article 12(4)).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

requests-fadp = I ask you to
    .stop = stop this use, and not resume it while the matter is open;
    .erase = delete the data from training sets (Article 32(2)) and keep them out of future
        training;
    .recipients = pass no data on for this purpose, and inform those who already have them;
    .confirm =
        confirm this in writing{ $number ->
            [many] {" "}for each account
           *[other] {""}
        };
    .refusal = tell me what you rely on in this case if you disagree.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

requests-lgpd = I ask you to
    .stop = stop this use, and block the data for it (Article 18, IV);
    .erase = delete the data from training sets and keep them out of future training;
    .recipients = inform those who received the data (Article 18, § 6), and name them to me (Article
        18, VII);
    .confirm =
        confirm this in writing{ $number ->
            [many] {" "}for each account
           *[other] {""}
        };
    .refusal = give me the reasons in this case if you refuse.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## By when

deadline-statutory =
    I expect your answer without undue delay, at the latest within { $unit ->
       *[month] { $amount ->
            [one] one month
           *[other] { $amount } months
        }
        [week] { $amount ->
            [one] one week
           *[other] { $amount } weeks
        }
        [day] { $amount ->
            [one] one day
           *[other] { $amount } days
        }
        [working_day] { $amount ->
            [one] one working day
           *[other] { $amount } working days
        }
    } of receipt{ $instrument ->
        [gdpr] {" "}(Article 12(3))
        [uk_gdpr] {" "}(Articles 12(3) and 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

deadline-courtesy =
    The law sets no period for this answer. I would be glad to have it in writing within { $unit ->
        [month] { $amount ->
            [one] one month
           *[other] { $amount } months
        }
        [week] { $amount ->
            [one] one week
           *[other] { $amount } weeks
        }
       *[day] { $amount ->
            [one] one day
           *[other] { $amount } days
        }
        [working_day] { $amount ->
            [one] one working day
           *[other] { $amount } working days
        }
    }.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## What it is not, and whom it concerns

boundary =
    { $account ->
        [yes] This is not a request to delete an account or posts, and not a withdrawal of consent.
       *[no] This is not a request to delete posts, and not a withdrawal of consent.
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

accounts =
    { $number ->
        [none] If you need more details to find the content, tell me which.
        [one] { $behalf ->
             [child] This applies to my child’s account on
             [represented] This applies to this person’s account on
            *[self] This applies to my account on
        } { $accounts }.
       *[many] { $linked ->
            [yes] { $behalf ->
                 [child] This applies to my child’s accounts on
                 [represented] This applies to this person’s accounts on
                *[self] This applies to my accounts on
            } { $accounts }, linked in the Accounts Centre.
            [no] { $behalf ->
                 [child] This applies to each of my child’s accounts on
                 [represented] This applies to each of this person’s accounts on
                *[self] This applies to each of my accounts on
            } { $accounts }, which are not linked.
            [unsure] { $behalf ->
                 [child] This applies to each of my child’s accounts on
                 [represented] This applies to each of this person’s accounts on
                *[self] This applies to each of my accounts on
            } { $accounts }; I do not know whether they are linked.
           *[none] { $behalf ->
                 [child] This applies to my child’s accounts on
                 [represented] This applies to this person’s accounts on
                *[self] This applies to my accounts on
            } { $accounts }.
        }
    } Country of residence: { $country }.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

account-whatsapp = WhatsApp (with Meta AI)
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

closing =
    { $behalf ->
        [child] Kind regards, for my child:
        [represented] Kind regards, for the person I represent:
       *[self] Kind regards
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## The short text: opening, one reason, what is asked

short-opening-gdpr =
    { $behalf ->
        [child] For my child, as holder of parental responsibility, I object to the use of their
            personal data for developing and improving AI at Meta (Article 21(1) of the GDPR,
            General Data Protection Regulation).
        [represented] As authorised representative of another person, I object to the use of their
            personal data for developing and improving AI at Meta (Article 21(1) of the GDPR,
            General Data Protection Regulation).
       *[self] I object to the use of my personal data for developing and improving AI at Meta,
            whether I or others shared it (Article 21(1) of the GDPR, General Data Protection
            Regulation).
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-opening-uk_gdpr =
    { $behalf ->
        [child] For my child, as holder of parental responsibility, I object to the use of their
            personal data for developing and improving AI at Meta (Article 21(1) of the UK GDPR, UK
            General Data Protection Regulation).
        [represented] As authorised representative of another person, I object to the use of their
            personal data for developing and improving AI at Meta (Article 21(1) of the UK GDPR, UK
            General Data Protection Regulation).
       *[self] I object to the use of my personal data for developing and improving AI at Meta,
            whether I or others shared it (Article 21(1) of the UK GDPR, UK General Data Protection
            Regulation).
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-opening-fadp =
    { $behalf ->
        [child] For my child, as holder of parental responsibility, I expressly forbid you to use
            their personal data for developing and improving AI at Meta (Article 30(2)(b) of the
            Swiss Federal Act on Data Protection).
        [represented] As authorised representative of another person, I expressly forbid you to use
            their personal data for developing and improving AI at Meta (Article 30(2)(b) of the
            Swiss Federal Act on Data Protection).
       *[self] I expressly forbid you to use my personal data for developing and improving AI at
            Meta, whether I or others shared it (Article 30(2)(b) of the Swiss Federal Act on Data
            Protection).
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-opening-lgpd =
    { $behalf ->
        [child] For my child, as holder of parental responsibility, I oppose the use of their
            personal data for developing and improving AI at Meta (Article 18, § 2, of the LGPD,
            Brazil’s data protection law).
        [represented] As authorised representative of another person, I oppose the use of their
            personal data for developing and improving AI at Meta (Article 18, § 2, of the LGPD,
            Brazil’s data protection law).
       *[self] I oppose the use of my personal data for developing and improving AI at Meta (Article
            18, § 2, of the LGPD, Brazil’s General Data Protection Law).
    } In my view, this use does not respect { $breaches }.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-closing =
    { $instrument ->
        [lgpd] I ask you to stop this use and confirm it in writing.
       *[gdpr] I ask you to stop this use, keep the data out of training and confirm it in writing.
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
