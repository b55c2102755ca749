### „Zapytali mnie znowu”, po polsku: gdy Meta sprzeciw już przyjęła albo gdy on obowiązuje.
###
### Wartości jak w en/asked_again.ftl.

again-asked =
    { did }. { $told ->
        [yes] Dnia { $since_day } potwierdzili Państwo, że się do niego zastosują.
       *[no] {""}
    } { $way ->
        [two] Państwa wiadomość z { $asked_day } pyta mnie jeszcze raz, tak jakby nic nie zostało powiedziane.
        [three] Dnia { $asked_day } zapytano mnie znowu, tak jakby moje pismo nie istniało.
       *[one] Dnia { $asked_day } zapytali mnie Państwo ponownie, jakby nic nie zostało powiedziane.
    }
    .short =
        { did }. { $way ->
            [two] Państwa wiadomość z { $asked_day } pyta mnie jeszcze raz.
            [three] Dnia { $asked_day } zapytano mnie znowu.
           *[one] Dnia { $asked_day } zapytali mnie Państwo ponownie.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

still =
    { noun-start } nadal obowiązuje. { $way ->
        [two] Nie wyznaczono mu końca i nie został cofnięty.
        [three] Nie ma daty wygaśnięcia i nie został wycofany.
       *[one] Nie był ograniczony w czasie i nie został wycofany.
    }{ $instrument ->
        [gdpr] {" "}Meta publicznie oświadczyła, że ci, którzy już wnieśli sprzeciw, nie muszą robić tego
            ponownie.
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

repeated =
    { $way ->
        [two] Aby nie było wątpliwości, oto on jeszcze raz:
        [three] Na wypadek, gdyby się zagubił, powtarzam go tutaj:
       *[one] Na wszelki wypadek powtarzam to, co następuje:
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

relapse = { requests-intro }
    .apply =
        { $number ->
            [many] stosowanie { noun-of } bez przerwy, dla każdego konta;
           *[other] stosowanie { noun-of } bez przerwy;
        }
    .between =
        { $instrument ->
            [gdpr] poinformowanie mnie, czy w międzyczasie wykorzystywano dane, i usunięcie ich w takim
                przypadku ze zbiorów treningowych (art. 17 ust. 1 lit. c);
            [uk_gdpr] poinformowanie mnie, czy w międzyczasie wykorzystywano dane, i usunięcie ich w takim
                przypadku ze zbiorów treningowych (art. 17 ust. 1 lit. c);
            [fadp] poinformowanie mnie, czy w międzyczasie wykorzystywano dane, i usunięcie ich w takim
                przypadku ze zbiorów treningowych (art. 32 ust. 2);
           *[other] poinformowanie mnie, czy w międzyczasie wykorzystywano dane, i usunięcie ich w takim
                przypadku ze zbiorów treningowych;
        }
    .restrict =
        { $instrument ->
            [gdpr] ograniczenie przetwarzania do czasu wyjaśnienia sprawy (art. 18 ust. 1 lit. d);
            [uk_gdpr] ograniczenie przetwarzania do czasu wyjaśnienia sprawy (art. 18 ust. 1 lit. d);
           *[other] niewykorzystywanie danych w tym celu do czasu wyjaśnienia sprawy;
        }
    .why = wyjaśnienie, dlaczego zapytano mnie ponownie;
    .confirm = potwierdzenie tego wszystkiego na piśmie.
    .short =
        { noun-start } nadal obowiązuje. { $acknowledged ->
            [yes] Proszę w ciągu 30 dni potwierdzić otrzymanie, a potem na piśmie, że jest stosowany bez
                przerwy.
           *[no] { $tone ->
                [firm] Oczekuję stosowania go bez przerwy i pisemnego potwierdzenia.
               *[plain] Proszę o stosowanie go bez przerwy i o pisemne potwierdzenie.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
