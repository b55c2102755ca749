### Sprzeciw jako list, po polsku: to, co stoi wokół tekstu z objection.ftl.

subject =
    { $act ->
        [forbid] Zakaz wykorzystywania danych osobowych do AI w Meta
        [cease] Wniosek o zaprzestanie wykorzystywania danych osobowych do AI w Meta
       *[object] Sprzeciw wobec wykorzystywania danych osobowych do AI w Meta
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

salutation =
    { $way ->
        [two] Szanowni Państwo z zespołu Meta,
        [three] Szanowny Zespole Meta,
       *[one] Szanowni Państwo,
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

identity =
    { $way ->
        [two] Te informacje pomagają odnaleźć dane i odpowiedzieć:
        [three] Do odnalezienia danych i do Państwa odpowiedzi:
       *[one] Aby mogli Państwo odnaleźć dane i odpowiedzieć:
    }
    .name =
        { $account ->
            [yes] { $behalf ->
                    [self] Nazwa widoczna na koncie:
                   *[child] Moje imię i nazwisko:
                }
           *[no] { $behalf ->
                    [self] Imię i nazwisko:
                   *[child] Moje imię i nazwisko:
                }
        }
    .profile = Profil ({ $accounts }):
    .content = Gdzie są te treści (link lub opis):
    .email = E-mail do odpowiedzi:
    .mandate = W załączeniu: kopia dokumentu, który upoważnia mnie do działania w imieniu tej osoby.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
