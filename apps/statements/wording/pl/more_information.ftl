### Odpowiedź na „potrzebujemy więcej informacji”, po polsku: jedna na każdą rzecz, o którą Meta może pytać.
###
### Podaje się to, o co pytano, i nic ponadto. Przyczyny z reasons.ftl. Wartości: en/more_information.ftl.

asked =
    { $way ->
        [two] Dziękuję za wiadomość z { $asked_day }. Pytają Państwo o więcej informacji w sprawie
            { my-noun-gen-of }, skierowanego do Państwa na podstawie { law-article }. { concerns }
        [three] Państwa wiadomość z { $asked_day } zawiera prośbę o więcej informacji. Chodzi o { my-noun-of }, skierowany do
            Państwa na podstawie { law-article }. { concerns }
       *[one] Dnia { $asked_day } poprosili mnie Państwo o więcej informacji w sprawie { my-noun-gen-of }, skierowanego do
            Państwa na podstawie { law-article }. { concerns } Oto moja odpowiedź.
    }
    .short =
        { $way ->
            [two] Odpowiadam na Państwa pytanie z { $asked_day } w sprawie { my-noun-gen-of } (użycie { short-data } do AI w Meta).
            [three] Pytali Państwo { $asked_day }; chodzi o { my-noun-of } (użycie { short-data } do AI w Meta).
           *[one] Dnia { $asked_day } poproszono o więcej informacji w sprawie { my-noun-gen-of } (użycie { short-data } do AI w Meta).
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

answer-identity =
    { $number ->
        [none] { $behalf ->
            [child] Moje dziecko nie ma u Państwa konta, więc nie ma konta, z którym można by coś porównać.
                { writes-for }
            [represented] Ta osoba nie ma u Państwa konta, więc nie ma konta, z którym można by coś porównać.
                { writes-for }
           *[self] Nie mam u Państwa konta, więc nie ma konta, z którym można by coś porównać.
        }
        [one] Chodzi o { $behalf ->
            [child] konto mojego dziecka
            [represented] konto tej osoby
           *[self] moje konto
        } w serwisie { $accounts }; mogą to Państwo porównać z tym, co tam mają. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
       *[many] Chodzi o { $behalf ->
            [child] konta mojego dziecka
            [represented] konta tej osoby
           *[self] moje konta
        } w serwisach { $accounts }; mogą to Państwo porównać z tym, co tam mają. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
    } { $signed_in ->
        [yes] { noun-capital } wpłynął przez Państwa własny formularz, który wymaga zalogowania.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
            [self] Moje imię i nazwisko są na końcu.
           *[child] Moje własne imię i nazwisko są na końcu.
        }
       *[no] {""}
    } Kraj zamieszkania: { $country }. { $instrument ->
        [gdpr] Jeśli nadal mają Państwo uzasadnione wątpliwości, proszę napisać, jakie i jaka pojedyncza informacja by
            je rozwiała (art. 12 ust. 6). Dokument tożsamości to więcej, niż tu potrzeba.
        [uk_gdpr] Jeśli nadal mają Państwo uzasadnione wątpliwości, proszę napisać, jakie i jaka pojedyncza informacja
            by je rozwiała (art. 12 ust. 6). Dokument tożsamości to więcej, niż tu potrzeba.
       *[other] Jeśli nadal mają Państwo wątpliwości, proszę napisać, jakie i jaka pojedyncza informacja by je rozwiała.
            Dokument tożsamości to więcej, niż tu potrzeba.
    }
    .name = Imię i nazwisko:
    .short =
        { $number ->
            [none] Nie ma konta, z którym można by coś porównać.
           *[one] Chodzi o konto w serwisie { $accounts }.
            [many] Chodzi o konta w serwisach { $accounts }.
        } { $brief ->
            [yes] Dokument tożsamości nie jest do tego potrzebny.
           *[no] W razie wątpliwości proszę napisać, jaka pojedyncza informacja by je rozwiała; dokument tożsamości to
                więcej, niż potrzeba.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

writes-for =
    { $behalf ->
        [child] Piszę w imieniu mojego dziecka, jako osoba sprawująca władzę rodzicielską.
       *[represented] Piszę w imieniu tej osoby, którą wolno mi reprezentować.
    }
    .version = 2
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

answer-account =
    { $number ->
        [none] Nie ma konta. Liczą się treści innych osób, które przedstawiają lub wymieniają { whom }.
       *[one] { $brief ->
            [yes] {""}
           *[no] O które konto chodzi, podaję niżej.{" "}
        }Cel jest ten, który wymieniono wyżej, i nie chodzi o żadne inne wykorzystywanie danych.
        [many] { $brief ->
            [yes] {""}
           *[no] O które konta chodzi, podaję niżej.{" "}
        }Cel jest ten, który wymieniono wyżej, i nie chodzi o żadne inne wykorzystywanie danych.
    }
    .short =
        { $number ->
            [none] Nie ma konta; chodzi o treści innych osób, które przedstawiają lub wymieniają { whom }.
           *[one] Chodzi o { $behalf ->
                [child] konto mojego dziecka
                [represented] konto tej osoby
               *[self] moje konto
            } w serwisie { $accounts }.
            [many] Chodzi o { $behalf ->
                [child] konta mojego dziecka
                [represented] konta tej osoby
               *[self] moje konta
            } w serwisach { $accounts }.
        }{ $brief ->
            [yes] {""}
           *[no] {" "}Cel jest jeden: rozwijanie i ulepszanie AI w Meta.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

answer-reasons =
    { $reasons ->
        [yes] { $instrument ->
            [gdpr] Pytają Państwo o przyczyny. Prawo mówi o przyczynach związanych ze szczególną sytuacją osoby, a
                nie o dowodach ani dokumentach. { $behalf ->
                    [self] Oto moje.
                   *[child] Oto one w tym przypadku.
                }
            [uk_gdpr] Pytają Państwo o przyczyny. Prawo mówi o przyczynach związanych ze szczególną sytuacją osoby,
                a nie o dowodach ani dokumentach. { $behalf ->
                    [self] Oto moje.
                   *[child] Oto one w tym przypadku.
                }
            [fadp] Pytają Państwo o przyczyny. Wyraźny zakaz ich nie wymaga; mimo to je podaję.
           *[other] Pytają Państwo o przyczyny. { $behalf ->
                [self] Oto moje.
               *[child] Oto one w tym przypadku.
            }
        }
       *[no] { $instrument ->
            [fadp] Pytają Państwo o przyczyny. Wyraźny zakaz ich nie wymaga.
           *[other] Pytają Państwo o przyczyny. { $form_reasons ->
                [optional] Państwa własny formularz oznacza je jako nieobowiązkowe.
               *[unknown] {""}
            } { why-at-all } Proszę o decyzję na podstawie tego, co Państwo mają.
        }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                [fadp] Zakaz nie wymaga przyczyn; mimo to podaję jedną.
               *[other] Pytają Państwo o przyczynę.
            }
           *[no] { $instrument ->
                [fadp] Zakaz nie wymaga przyczyn.
               *[other] { $brief ->
                    [yes] { $form_reasons ->
                        [optional] W Państwa formularzu przyczyny są nieobowiązkowe; proszę o decyzję na podstawie
                            tego, co jest.
                       *[unknown] Proszę o decyzję na podstawie tego, co Państwo mają.
                    }
                   *[no] { $form_reasons ->
                        [optional] W Państwa formularzu przyczyny są nieobowiązkowe.
                       *[unknown] {""}
                    } Tego, czego model się nauczył, prawie nie da się cofnąć; dlatego proszę o decyzję na podstawie
                        tego, co jest.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

answer-evidence =
    { $number ->
        [none] Pytają Państwo o dowody. Tylko Państwo widzą, co zawierają dane treningowe. Proszę o poszukanie treści
            innych osób, które przedstawiają lub wymieniają { whom }; jeśli pomógłby link, proszę o wiadomość.
       *[other] Pytają Państwo o dowody, na przykład odpowiedź udzieloną przez AI. Nie chodzi o taką odpowiedź. Chodzi
            o treści w Państwa własnych usługach i ich wykorzystywanie do treningu, a te treści mają Państwo sami.
    } { $instrument ->
        [gdpr] Przepisy każą ułatwiać wykonywanie prawa (art. 12 ust. 2); dowód nie jest częścią
            { my-noun-gen }.
        [uk_gdpr] Przepisy każą ułatwiać wykonywanie prawa (art. 12 ust. 2); dowód nie jest częścią
            { my-noun-gen }.
       *[other] Nie znam przepisu, który czyniłby dowód częścią { my-noun-gen }.
    }
    .short =
        { $number ->
            [none] Tylko Państwo widzą, co zawierają dane treningowe; proszę o poszukanie treści, które przedstawiają lub
                wymieniają { whom }.
           *[other] { $brief ->
                [yes] Dowód nie jest potrzebny: te treści mają Państwo sami.
               *[no] Nie chodzi o odpowiedź AI, lecz o treści w Państwa własnych usługach, które mają Państwo sami.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

running =
    { $way ->
        [two] Tak, jak rozumiem prawo, Państwa pytanie nie rozpoczyna terminu od nowa
        [three] W moim rozumieniu termin biegnie od otrzymania { my-noun-gen } przez Państwa
       *[one] Moim zdaniem termin na odpowiedź biegnie od otrzymania { my-noun-gen } przez Państwa; pytanie nie
            rozpoczyna go od nowa
    }{ $instrument ->
        [gdpr] {" "}(art. 12 ust. 3)
        [uk_gdpr] {" "}(art. 12 ust. 3 i art. 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

stands =
    { $tone ->
        [firm] { $act ->
            [forbid] Zakaz pozostaje w mocy. Oczekuję zastosowania się do niego teraz i pisemnego potwierdzenia.
           *[object] { noun-start } pozostaje w mocy. Oczekuję rozstrzygnięcia go teraz i potwierdzenia decyzji na
                piśmie.
        }
       *[plain] { $act ->
            [forbid] Zakaz pozostaje w mocy. { $way ->
                [two] Proszę się do niego zastosować i potwierdzić to na piśmie.
                [three] Teraz proszę o zastosowanie się do niego i wiadomość o tym na piśmie.
               *[one] Proszę o zastosowanie się do niego i pisemne potwierdzenie.
            }
           *[object] { noun-start } { $way ->
                [two] pozostaje w mocy. Mają już Państwo to, o co pytano; proszę o decyzję na piśmie.
                [three] nie zmienił się. Proszę teraz o decyzję, i to na piśmie.
               *[one] pozostaje bez zmian. Proszę o rozstrzygnięcie i potwierdzenie decyzji na piśmie.
            }
        }
    }
    .short =
        { $tone ->
            [firm] { noun-capital } pozostaje w mocy; oczekuję decyzji na piśmie.
           *[plain] { noun-capital } pozostaje w mocy; proszę o decyzję na piśmie.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

why-at-all =
    { $behalf ->
        [self] Ważne jest dla mnie, by móc decydować o takim wykorzystywaniu: tego, czego model się nauczył, prawie
            nie da się cofnąć.
        [child] Ważne jest dla mnie, by moje dziecko mogło jeszcze decydować o takim wykorzystywaniu: tego, czego
            model się nauczył, prawie nie da się cofnąć.
       *[represented] Ważne jest, by ta osoba mogła decydować o takim wykorzystywaniu: tego, czego model się nauczył,
            prawie nie da się cofnąć.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
