### Przypomnienie po milczeniu, po polsku; w Wielkiej Brytanii to skarga do samej Meta.
###
### Milczenie nie jest ani zgodą, ani odmową: nigdy nie mówić, co „oznacza”. Wartości: en/follow_up.ftl.

silence =
    { my-noun-start }, skierowany do Państwa na podstawie { law-article }{ sent-by }, dotyczy
    { use-of-data }. { $place ->
        [none] {""}
       *[other] { $way ->
            [two] Droga wysyłki: { $place }.
            [three] Wysłano go w ten sposób: { $place }.
           *[one] Wysłano go tą drogą: { $place }.
        }
    } { $silence ->
        [received] Od tego czasu napisali Państwo do mnie, ale decyzji nie ma.
        [answered] Poprosili Państwo o więcej informacji i je otrzymali, ale decyzji nie ma.
       *[none] { $way ->
            [two] Żadna odpowiedź do mnie nie dotarła.
            [three] Nadal nie mam odpowiedzi.
           *[one] Odpowiedzi dotąd nie ma.
        }
    }
    .short =
        { did }. { $sourced ->
            [yes] { $ends ->
                [several] Odpowiedzi miały nadejść do { $due }; nie nadeszła żadna.
                [last] Ostatnia odpowiedź miała nadejść do { $due }; nie nadeszła żadna.
               *[one] { $silence ->
                    [none] Odpowiedź miała nadejść do { $due }; nie nadeszła.
                   *[received] Decyzja miała zapaść do { $due }; nie nadeszła.
                }
            }
           *[no] { $silence ->
                [none] Odpowiedź nie nadeszła.
               *[received] Decyzja nie nadeszła.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

period-over =
    { $sourced ->
        [yes] { $instrument ->
            [gdpr] { period-of-law } Jeśli nie podjęli Państwo działań, powinni byli Państwo w terminie
                miesiąca od otrzymania podać mi powody i poinformować o możliwości wniesienia skargi (art. 12 ust. 4); tego
                miesiąca nie można przedłużyć.
            [uk_gdpr] { period-of-law } Jeśli nie podjęli Państwo działań, powinni byli Państwo w terminie
                miesiąca od otrzymania podać mi powody i poinformować o możliwości wniesienia skargi (art. 12 ust. 4).
           *[other] Odpowiedzi należało udzielić { period } od otrzymania ({ $rule_cites }); termin ten upłynął
                { $due }.
        }
       *[no] { $statutory ->
            [yes] { $asked ->
                [yes] Moja prośba dotyczyła odpowiedzi { period } od otrzymania; ten czas minął { $due }.
               *[no] {""}
            }
           *[no] { $instrument ->
                [local_objection] Nie jest mi znany ustawowy termin na Państwa odpowiedź
                [local_cessation] Nie jest mi znany ustawowy termin na Państwa odpowiedź
               *[other] Ustawa nie wyznacza terminu na Państwa odpowiedź
            }{ $asked ->
                [yes] ; moja prośba dotyczyła odpowiedzi do { $due }.
               *[no] .
            }
        } { $way ->
            [two] Chcę, by sprawa została wyjaśniona.
            [three] Dla mnie sprawa jest nadal otwarta.
           *[one] Nie chcę, by sprawa poszła w zapomnienie.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

unchanged =
    { noun-start } { $way ->
        [two] jest aktualny tak jak dotąd.
        [three] nie został wycofany.
       *[one] obowiązuje bez zmian.
    } { scope-again }
    .short =
        { $number ->
            [none] { noun-capital } obejmuje treści innych, które przedstawiają lub wymieniają { whom }.
           *[other] { noun-capital } obejmuje { $behalf ->
                [self] moje własne treści
               *[child] własne treści
            }, treści innych o { whom-about }, czaty z AI i dane od partnerów.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

confirm =
    { $tone ->
        [firm] { $way ->
            [two] Oczekuję pisemnego potwierdzenia, że { confirm-what }
            [three] Proszę mi potwierdzić na piśmie, że { confirm-what }
           *[one] Stanowczo wnoszę o potwierdzenie na piśmie, że { confirm-what }
        }
       *[plain] { $way ->
            [two] Chcę otrzymać pisemne potwierdzenie, że { confirm-what }
            [three] Potrzebuję od Państwa potwierdzenia na piśmie, że { confirm-what }
           *[one] Proszę o pisemne potwierdzenie, że { confirm-what }
        }
    } Załączam kopię { my-noun-gen }; jeśli ta droga nie przyjmuje załączników, prześlę ją na prośbę.
    .short =
        { noun-start } nadal obowiązuje. { $acknowledged ->
            [yes] Proszę w ciągu 30 dni potwierdzić otrzymanie, a potem na piśmie, że to zakończono.
           *[no] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

confirm-by =
        { $tone ->
            [firm] Oczekuję do { $due } pisemnego potwierdzenia{ confirm-end }
           *[plain] Proszę do { $due } o pisemne potwierdzenie{ confirm-end }
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

confirm-what =
    zaprzestano takiego wykorzystywania{ $number ->
        [many] {" "}dla każdego konta
       *[other] {""}
    } i że dane pozostają poza treningiem.{ $instrument ->
        [gdpr] {" "}{ restricted }
        [uk_gdpr] {" "}{ restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

restricted =
    { $asked ->
        [yes] Do czasu Państwa decyzji przetwarzanie należy ograniczyć, zgodnie z moją prośbą (art. 18 ust. 1
            lit. d).
       *[no] Teraz proszę także o ograniczenie przetwarzania do czasu Państwa decyzji (art. 18 ust. 1 lit. d).
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

period-of-law =
    { $extended ->
        [yes] Poinformowali mnie Państwo, że potrzebują więcej czasu na odpowiedź; także ten termin upłynął
            { $due }.
       *[no] { $way ->
            [two] Mieli Państwo { period } od otrzymania poinformować mnie o podjętych działaniach
            [three] Informacja o podjętych działaniach należała mi się { period } od otrzymania
           *[one] Powinni byli Państwo { period } od otrzymania poinformować mnie o podjętych działaniach
        }{ $instrument ->
            [uk_gdpr] {" "}(art. 12 ust. 3 i art. 12A)
           *[gdpr] {" "}(art. 12 ust. 3)
        }; termin ten upłynął { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

confirm-end =
    { $brief ->
        [yes] , że to zakończono.
       *[no] , że zaprzestano tego wykorzystywania.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
