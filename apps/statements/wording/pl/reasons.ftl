### Przyczyny, po polsku: jedna wiadomość na każdą przyczynę z lawbooka.
###
### Wartość to akapit pełnego tekstu; `.short` to jedno zdanie, na które jest miejsce w tekście krótkim
### albo w pełnym, gdy ktoś dużo pisze własnymi słowami. `.version` rośnie, gdy zmienia się sens.
###
### Każda przyczyna ma trzy wersje ($way: one, two, three) o tym samym znaczeniu, akapit i krótkie zdanie.
###
### „Może”, nigdy czas przyszły. Żadnego faktu, którego osoba nam nie podała; czego nie da się wykazać,
### to „o ile mi wiadomo” albo „moim zdaniem”. Sprawy wrażliwe tylko z nazwy kategorii. Nigdy „sprzeciw”:
### te same słowa stoją w pismach do Szwajcarii i Brazylii. W `.short` nigdy „Państwo”: czyta je też organ.
### Bez czasu przeszłego w pierwszej osobie (zdradza płeć). Wartości: en/reasons.ftl.

## Czego można było oczekiwać

reasonable_expectations =
    { $way ->
        [two] { shared-content } kierowano do określonych odbiorców: { meant-for }. { $since ->
                [none] Nie należą do nich ci, którzy trenują modele, i nic na to nie wskazywało.
               *[other] Tak było od { $since } roku, zanim zapowiedzieli Państwo takie wykorzystywanie w 2024
                    roku.
            }
        [three] Celem udostępniania było dotarcie do { meant-for }. Dostarczanie materiału dla AI nie było
            jego częścią. { $since ->
                [none] Nie dało się tego przewidzieć.
               *[other] Sięga to { $since } roku, czyli czasu sprzed zapowiedzi takiego wykorzystywania.
            }
       *[one] { shared-content } były przeznaczone dla { meant-for }, a nie do rozwijania AI. { $since ->
                [none] Nic w tym celu nie wskazywało na takie wykorzystywanie.
               *[other] Początek przypada na { $since } rok, gdy takiego wykorzystywania nie można
                   było oczekiwać. Moim
                    zdaniem późniejsza informacja tego nie zmienia.
            }
    }
    .short =
        { $way ->
            [two] Udostępniono to dla { meant-for }; o AI nie było mowy.
            [three] Chodziło o dotarcie do { meant-for }, a nie o trenowanie AI.
           *[one] { shared-content } były przeznaczone dla { meant-for }, a nie dla AI.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

shared-content =
    { $behalf ->
        [child] Treści mojego dziecka
        [represented] Treści tej osoby
       *[self] Moje treści
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] Najstarsza część sięga { $year } roku. W tamtym czasie generatywna AI była, o ile
                    mi wiadomo, sprawą badaczy. { $behalf ->
                        [self] Nie było dla mnie
                       *[child] Dla tej osoby nie było
                    } do przewidzenia, dokąd może zaprowadzić wpis.
                [before_announcement] Najstarsza część sięga { $year } roku, czasu, zanim w 2024 roku zapowiedzieli
                    Państwo, że AI jest trenowana na publicznych wpisach. { $behalf ->
                        [self] Nic nie skłaniało mnie, by o tym myśleć.
                       *[child] Nic nie skłaniało tej osoby, by o tym myśleć.
                    }
               *[unknown] Część z tego udostępniono przed 2024 rokiem. Dopiero wtedy ogłosili Państwo, że AI
                    jest trenowana na publicznych wpisach, więc { $behalf ->
                        [self] nic nie skłaniało mnie
                       *[child] nic nie skłaniało tej osoby
                    }, by o tym myśleć.
            }
        [three] { $age ->
                [before_ai] Są tam między innymi wpisy z { $year } roku. W tym czasie, według mojej wiedzy, nie
                    informowano użytkowników, że wpisy mogą trenować generatywną AI. Takie wykorzystywanie
                    wykraczało poza to, co { $behalf ->
                        [self] można było sobie wyobrazić.
                       *[child] ta osoba mogła sobie wyobrazić.
                    }
                [before_announcement] Są tam między innymi wpisy z { $year } roku. Państwa zapowiedź dotycząca AI przyszła
                    później, w 2024 roku. Nie może ona przesądzać, czego { $behalf ->
                        [self] można było oczekiwać wcześniej.
                       *[child] ta osoba oczekiwała wcześniej.
                    }
               *[unknown] Są tam między innymi wpisy sprzed 2024 roku. Państwa zapowiedź dotycząca AI przyszła
                    później. Nie może ona przesądzać, czego { $behalf ->
                        [self] można było oczekiwać wcześniej.
                       *[child] ta osoba oczekiwała wcześniej.
                    }
            }
       *[one] { $age ->
                [before_ai] Część { $behalf ->
                        [self] moich
                       *[child] tych
                    } treści pochodzi z { $year } roku. Trenowanie generatywnej AI prawie nie było wtedy
                    tematem publicznym i, o ile mi wiadomo, Państwa polityka o nim nie wspominała. Takiego
                    wykorzystywania nie można było oczekiwać.
                [before_announcement] Część { $behalf ->
                        [self] moich
                       *[child] tych
                    } treści pochodzi z { $year } roku. Dopiero w 2024 roku zapowiedzieli Państwo, że publiczne
                    wpisy służą do trenowania AI. W chwili udostępnienia nie można było tego oczekiwać.
               *[unknown] Część { $behalf ->
                        [self] moich
                       *[child] tych
                    } treści jest starsza niż Państwa zapowiedź z 2024 roku, że publiczne wpisy służą do
                    trenowania AI. W chwili udostępnienia nie można było tego oczekiwać.
            }
    }
    .short =
        { $way ->
            [two] Część z tego pochodzi { $age ->
                    [unknown] sprzed 2024 roku
                   *[other] z { $year } roku
                } i nie powstała z myślą o AI.
            [three] Są wśród tego wpisy { $age ->
                    [unknown] sprzed 2024 roku
                   *[other] z { $year } roku
                }, z czasu przed zapowiedzią.
           *[one] Część z tego pochodzi { $age ->
                    [unknown] sprzed 2024 roku
                   *[other] z { $year } roku
                }, gdy nie można było tego oczekiwać.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

posted_as_minor =
    { $way ->
        [two] Część z tego zamieszczono przed ukończeniem { $behalf ->
                [self] przeze mnie
               *[child] przez tę osobę
            } 18 lat. W tym wieku trudno dostrzec, dokąd wpis może prowadzić po latach. { minor-protection }
            Chcę wiedzieć, czy Państwa trening to pomija.
        [three] Część z tego powstała przed { $behalf ->
                [self] moimi 18. urodzinami
               *[child] 18. urodzinami tej osoby
            }. Moim zdaniem tego, co ktoś udostępnia w tym wieku, nie należy ważyć jak wyboru osoby dorosłej.
            { minor-protection } Proszę o wyjaśnienie, jak traktują Państwo takie treści.
       *[one] Część wpisów pochodzi z czasu { $behalf ->
                [self] mojej niepełnoletności
               *[child] niepełnoletności tej osoby
            }. W tym wieku trudniej ocenić ryzyko, a dzisiejsza dorosłość tego nie zmienia.
            { minor-protection } Proszę o informację, czy pomijają Państwo takie treści.
    }
    .short =
        { $way ->
            [two] Część z tego zamieszczono przed ukończeniem { $behalf ->
                    [self] przeze mnie
                   *[child] przez tę osobę
                } 18 lat.
            [three] Część z tego powstała przed { $behalf ->
                    [self] moimi 18. urodzinami
                   *[child] 18. urodzinami tej osoby
                }.
           *[one] Część z tego pochodzi z czasu { $behalf ->
                    [self] mojej niepełnoletności
                   *[child] niepełnoletności tej osoby
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

minor-protection =
    { $instrument ->
        [gdpr] Dane dzieci zasługują na szczególną ochronę (motyw 38).
        [lgpd] Dane dzieci podlegają szczególnej ochronie (art. 14).
       *[other] Dane dzieci zasługują na szczególną ochronę.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

not_informed =
    { $way ->
        [two] { $behalf ->
                [child] Nie przypominamy sobie
                [represented] Ta osoba nie przypomina sobie
               *[self] Nie przypominam sobie
            } wiadomości, która by to wykorzystywanie jasno przedstawiła. Czego się jasno nie przedstawia,
            tego trudno oczekiwać. { notice-duty }
        [three] Jeśli istniała informacja o takim wykorzystywaniu, to nie dotarła do { $behalf ->
                [child] nas
                [represented] tej osoby
               *[self] mnie
            } w zrozumiały sposób. Było to zaskoczeniem. { notice-duty }
       *[one] O ile mi wiadomo, jasna informacja o takim wykorzystywaniu nie dotarła do { $behalf ->
                [child] mojego dziecka ani do mnie
                [represented] tej osoby
               *[self] mnie
            }, więc nie można było go oczekiwać. { notice-duty }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Nie przypominamy sobie
                    [represented] Ta osoba nie przypomina sobie
                   *[self] Nie przypominam sobie
                } wiadomości, która by to jasno przedstawiła.
            [three] Jeśli istniała informacja o tym, to nie była dla { $behalf ->
                    [child] nas
                    [represented] tej osoby
                   *[self] mnie
                } jasna.
           *[one] O ile mi wiadomo, jasna informacja o tym nie dotarła do { $behalf ->
                    [child] mojego dziecka ani do mnie
                    [represented] tej osoby
                   *[self] mnie
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

notice-duty =
    { $instrument ->
        [gdpr] O prawie do sprzeciwu trzeba informować jasno i odrębnie od wszelkich innych informacji (art.
            21 ust. 4).
        [uk_gdpr] O prawie do sprzeciwu trzeba informować jasno i odrębnie od wszelkich innych informacji
            (art. 21 ust. 4).
        [fadp] Przy pozyskiwaniu danych o osobach trzeba je odpowiednio informować (art. 19).
        [lgpd] Informacja o wykorzystywaniu danych powinna być jasna i odpowiednia (art. 9).
       *[other] Informacja o takim wykorzystywaniu powinna być jasna.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

no_account =
    { $way ->
        [two] Bez konta w Meta { $behalf ->
                [child] moje dziecko nie może
                [represented] ta osoba nie może
               *[self] nie mogę
            } ani zmienić ustawień, ani przeczytać informacji w aplikacji. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { $behalf ->
                [child] Moje dziecko nie należy
                [represented] Ta osoba nie należy
               *[self] Nie należę
            } do użytkowników Meta: bez konta, bez ustawień, bez informacji w aplikacji. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
                [child] Moje dziecko nie ma
                [represented] Ta osoba nie ma
               *[self] Nie mam
            } konta w Meta: nie ma ustawień do wyboru i żadna informacja nie przychodzi w aplikacji.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Bez konta { $behalf ->
                    [child] moje dziecko nie ma
                    [represented] ta osoba nie ma
                   *[self] nie mam
                } ustawień dla tego, co udostępniają inni.
            [three] { $behalf ->
                    [child] Moje dziecko nie należy do użytkowników Meta i nie steruje
                    [represented] Ta osoba nie należy do użytkowników Meta i nie steruje
                   *[self] Nie należę do użytkowników Meta i nie steruję
                } tym, co udostępniają inni.
           *[one] { $behalf ->
                    [child] Moje dziecko nie ma
                    [represented] Ta osoba nie ma
                   *[self] Nie mam
                } konta w Meta ani wpływu na to, co udostępniają tam inni.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

shown-there =
    { $way ->
        [two] { $shown ->
                [open] Jeśli coś tam przedstawia lub wymienia { whom }, udostępnili to inni.
                [told] To inni udostępniają to, co przedstawia { whom }.
               *[other] Mimo to treści, które przedstawiają lub wymieniają { whom }, zostały tam
                   udostępnione przez
                    { shown-by }.
            }
        [three] { $shown ->
                [open] Tylko inni mogli udostępnić tam coś o { whom-about }.
                [told] Tylko inni mogli udostępnić to, co przedstawia tam { whom }.
               *[other] Treści, które przedstawiają lub wymieniają tam { whom }, są zamieszczane przez
                    { shown-by }.
            }
       *[one] { $shown ->
                [open] Cokolwiek przedstawia lub wymienia tam { whom }, pochodzi od innych.
                [told] To, co przedstawia tam { whom }, pochodzi od innych.
               *[other] Treści, które przedstawiają lub wymieniają { whom }, są tam udostępniane przez
                    { shown-by }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

shown-by =
    { $shown ->
        [friends] znajomych
        [club] klub lub grupę
        [employer] pracodawcę
        [school] szkołę
        [strangers] obce osoby
       *[others] innych
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

no-say =
    { $way ->
        [two] Ani kontrola nad tym, ani oczekiwanie takiego wykorzystywania nie były dla { $behalf ->
                [child] nas
                [represented] tej osoby
               *[self] mnie
            } możliwe.
        [three] O ile mi wiadomo, nikt { $behalf ->
                [child] nas
                [represented] tej osoby
               *[self] mnie
            } o to nie pytał, a takiego wykorzystywania nie można było oczekiwać.
       *[one] { $behalf ->
                [child] Nie mamy
                [represented] Ta osoba nie ma
               *[self] Nie mam
            } na to wpływu i nie można było oczekiwać takiego wykorzystywania.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

ai_chats =
    { $way ->
        [two] To, co { $behalf ->
                [child] moje dziecko wpisuje
                [represented] ta osoba wpisuje
               *[self] wpisuję
            } w funkcjach AI Meta, służy jednemu: otrzymaniu odpowiedzi. Nie powstaje po to, by to
            zachować i się z tego uczyć.
        [three] Zapytać o coś AI to nie to samo, co oddać siebie jako materiał do jej nauki. { $behalf ->
                [child] Moje dziecko korzysta
                [represented] Ta osoba korzysta
               *[self] Korzystam
            } z funkcji AI Meta do doraźnego zadania i na tym powinno się to kończyć.
       *[one] { $behalf ->
                [child] Moje dziecko korzysta
                [represented] Ta osoba korzysta
               *[self] Korzystam
            } z funkcji AI Meta jak z narzędzia, a nie po to, by uczyć model. Wpisane treści i odpowiedzi są
            przeznaczone tylko na tę chwilę.
    }
    .short =
        { $way ->
            [two] Treści wpisane w funkcjach AI miały dać odpowiedź, a nie służyć treningowi.
            [three] Funkcje AI służą { $behalf ->
                    [child] mojemu dziecku
                    [represented] tej osobie
                   *[self] mi
                } doraźnie, a nie jako materiał do nauki.
           *[one] { $behalf ->
                    [child] Moje dziecko korzysta
                    [represented] Ta osoba korzysta
                   *[self] Korzystam
                } z funkcji AI Meta jak z narzędzia, nie po to, by uczyć model.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

others_post_me =
    { $way ->
        [two] Część treści o { whom-about } została zamieszczona przez { posted-by }. { $behalf ->
                [self] Nie mogę
               *[child] Nie możemy
            } ich ani ukryć, ani usunąć. Jak rozpoznają Państwo takie treści i jak je pomijają? Proszę mi to
            wyjaśnić.
        [three] To, co o { whom-about } jest udostępniane przez { posted-by }, trafia do Państwa bez { $behalf ->
                [self] mojego
               *[child] naszego
            } udziału. { $behalf ->
                [self] Moje
               *[child] Nasze
            } ustawienia tego nie zatrzymują. Pytam więc, jak odnajdują Państwo takie treści i jak trzymają je
            z dala od treningu.
       *[one] Treści o { whom-about } są udostępniane przez { posted-by }. Nie { $behalf ->
                [self] mam
               *[child] mamy
            } wpływu ani na ustawienia, ani na to, co dzieje się z tym później. Proszę o wyjaśnienie, jak
            rozpoznają Państwo takie treści i jak je pomijają.
    }
    .short =
        { $way ->
            [two] Część treści o { whom-about } została zamieszczona przez { posted-by } i nie { $behalf ->
                    [self] mogę
                   *[child] możemy
                } ich ukryć.
            [three] To, co jest o { whom-about } udostępniane przez { posted-by }, jest poza { $behalf ->
                    [self] moimi
                   *[child] naszymi
                } ustawieniami.
           *[one] Treści o { whom-about } są udostępniane przez { posted-by }; nie { $behalf ->
                    [self] mam
                   *[child] mamy
                } wpływu na ustawienia.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

posted-by =
    { $detail ->
        [friends] znajomych
        [club] { $behalf ->
                [self] mój klub lub moją grupę
               *[child] klub lub grupę
            }
        [employer] { $behalf ->
                [self] mojego pracodawcę
               *[child] pracodawcę
            }
        [school] szkołę
        [strangers] obce osoby
       *[none] inne osoby
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Szczególne kategorie danych

removal =
    { $reader ->
        [authority] {""}
       *[meta] ; wyraźnie proszę o usunięcie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

special-article =
    { $instrument ->
        [gdpr] {" "}(art. 9)
        [uk_gdpr] {" "}(art. 9)
        [fadp] {" "}(art. 5 lit. c)
        [lgpd] {" "}(art. 11)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

content-start =
    { $behalf ->
        [self] Moje treści
       *[child] Te treści
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

health-of =
    { $behalf ->
        [child] zdrowia mojego dziecka
        [represented] zdrowia tej osoby
       *[self] mojego zdrowia
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

health-about =
    { $behalf ->
        [child] zdrowiu mojego dziecka
        [represented] zdrowiu tej osoby
       *[self] moim zdrowiu
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] Widać w tym także coś, co dotyczy { health-of }. Moja prośba obejmuje i to.
               *[no] Część tych treści dotyczy { health-of }. Prawo daje takim danym szczególną
                    ochronę{ special-article }. Wyraźnie proszę o wycofanie ich z danych treningowych.
            }
        [three] { $again ->
                [yes] To, co wskazuje na coś o { health-about }, należy do tej prośby.
               *[no] Z tego, co tam jest, można odczytać coś o { health-about }. Dane tego rodzaju są
                    szczególnie chronione{ special-article }. Moja wyraźna prośba: usunięcie takich treści z
                    danych treningowych.
            }
       *[one] { content-start } mogą ujawniać coś o { health-about }{ $again ->
                [yes] . Obejmuje to ta sama prośba.
               *[no] , a takie dane prawo szczególnie chroni{ special-article }. Wyraźnie proszę o usunięcie
                    takich treści z danych treningowych.
            }
    }
    .short =
        { $way ->
            [two] Część z tego dotyczy { health-of }{ removal }.
            [three] Może to mówić coś o { health-about }{ removal }.
           *[one] { content-start } mogą ujawniać coś o { health-about }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

convictions =
    { $behalf ->
        [child] przekonania mojego dziecka
        [represented] przekonania tej osoby
       *[self] moje przekonania
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] Widać w tym także przekonania. Moja prośba je obejmuje.
               *[no] Z tych treści widać, w co { $behalf ->
                        [child] wierzy moje dziecko
                        [represented] wierzy ta osoba
                       *[self] wierzę
                    }. Przekonania są szczególnie chronione{ special-article } i nie udostępniono ich po to,
                    by porządkowały je maszyny. Wyraźnie proszę o wycofanie takich treści z danych
                    treningowych.
            }
        [three] { $again ->
                [yes] To, co wskazuje na { convictions }, należy do tej prośby.
               *[no] Kto czyta te treści, może poznać { convictions }. Prawo wyraźnie odgradza takie
                    dane{ special-article }. Moja wyraźna prośba: usunięcie takich treści z danych
                    treningowych.
            }
       *[one] { content-start } mogą ujawniać { convictions }{ $again ->
                [yes] . Obejmuje to ta sama prośba.
               *[no] , sprawę, którą prawo szczególnie chroni{ special-article }. Są one przeznaczone dla
                    wspólnoty lub debaty, a nie do analizy przez maszyny. Wyraźnie proszę o usunięcie takich
                    treści z danych treningowych.
            }
    }
    .short =
        { $way ->
            [two] Część z tego pokazuje { convictions }{ removal }.
            [three] Można z tego poznać { convictions }{ removal }.
           *[one] { content-start } mogą ujawniać { convictions }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] Widać w tym także inne bardzo osobiste sprawy. Moja prośba je obejmuje.
               *[no] Część tych treści dotyczy bardzo osobistych spraw z { $behalf ->
                        [child] życia mojego dziecka
                        [represented] życia tej osoby
                       *[self] mojego życia
                    }. Takie dane mają szczególną ochronę{ special-article }, nawet jeśli coś kiedyś otwarcie
                    powiedziano. Wyraźnie proszę o wycofanie ich z danych treningowych.
            }
        [three] { $again ->
                [yes] Cokolwiek innego jest w tym bardzo osobiste, należy do tej prośby.
               *[no] Z tych treści można odczytać to, co dla { whom-of } najbardziej osobiste. Prawo
                    szczególnie to chroni{ special-article }. Wspomnieć o czymś raz to nie znaczy oddać to do
                    użytku. Moja wyraźna prośba: usunięcie takich treści z danych treningowych.
            }
       *[one] { $again ->
                [yes] Te treści mogą ujawniać także inne bardzo osobiste sprawy tego rodzaju. Obejmuje je ta
                    sama prośba.
               *[no] { $behalf ->
                        [child] Te treści mogą ujawniać bardzo osobiste sprawy mojego dziecka
                        [represented] Te treści mogą ujawniać bardzo osobiste sprawy tej osoby
                       *[self] Moje treści mogą ujawniać bardzo osobiste sprawy
                    }, które prawo szczególnie chroni{ special-article }. Jedna publiczna uwaga nie otwiera
                    całej reszty do wykorzystania. Wyraźnie proszę o usunięcie takich treści z danych
                    treningowych.
            }
    }
    .short =
        { $way ->
            [two] Część z tego dotyczy spraw szczególnie chronionych{ removal }.
            [three] Może to ukazywać bardzo osobiste, chronione sprawy{ removal }.
           *[one] { content-start } mogą ujawniać sprawy szczególnie chronione{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Dzieci i inne osoby

children-weight =
    { $instrument ->
        [gdpr] {" "}(art. 6 ust. 1 lit. f)
        [uk_gdpr] {" "}(art. 6 ust. 1 lit. f)
        [lgpd] {" "}(art. 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

children-recital =
    { $instrument ->
        [gdpr] {" "}(motyw 38)
        [lgpd] {" "}(art. 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] Moje dziecko widać tam na zdjęciach{ child-age }. Troska o nie należy do mnie, bo samo nie ma
                [represented] Na tych zdjęciach widać dzieci{ children-age }. Są zdane na troskę dorosłych, bo same
                    nie mają
               *[self] Na moich zdjęciach widać moje dzieci{ my-children-age }. Troska o nie należy do mnie, bo
                    same nie mają
            } w tym głosu. Twarz dziecka może być wykorzystywana przez dziesięciolecia. Przy
            ważeniu interesów dzieci liczą się bardziej{ children-weight }.
        [three] { $behalf ->
                [child] Wśród tych treści są zdjęcia mojego dziecka{ child-age }
                [represented] Wśród tych treści są zdjęcia dzieci{ children-age }
               *[self] Wśród moich zdjęć są zdjęcia moich dzieci{ my-children-age }
            }. Dziecko nie może wiedzieć, dokąd prowadzi takie wykorzystywanie, a najdłużej ma z nim żyć.
            Trzeba temu nadać szczególną wagę{ children-weight }.
       *[one] { $behalf ->
                [child] Są tam zdjęcia mojego dziecka{ child-age }. Moje dziecko nie może ani tego przewidzieć
                [represented] Te zdjęcia przedstawiają dzieci{ children-age }. Dzieci nie mogą ani tego
                    przewidzieć
               *[self] Moje zdjęcia przedstawiają moje dzieci{ my-children-age }. Dzieci nie mogą ani tego
                    przewidzieć
            }, ani o tym zdecydować. Skutki mogą trwać całe życie. Interesy dzieci mają szczególną
            wagę{ children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Moje dziecko jest tam na zdjęciach i nie ma
                    [represented] Na tych zdjęciach są dzieci, które nie mają
                   *[self] Na zdjęciach są moje dzieci, które nie mają
                } w tym głosu.
            [three] { $behalf ->
                    [child] Są tam zdjęcia mojego dziecka
                    [represented] Wśród tych treści są zdjęcia dzieci
                   *[self] Wśród moich zdjęć są zdjęcia moich dzieci
                }; dziecko nie może wiedzieć, dokąd to prowadzi.
           *[one] { $behalf ->
                    [child] Są tam zdjęcia mojego dziecka, które nie może
                    [represented] Zdjęcia przedstawiają dzieci, które nie mogą
                   *[self] Moje zdjęcia przedstawiają dzieci, które nie mogą
                } tego przewidzieć.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

child_posted_by_others =
    { $way ->
        [two] Te zdjęcia są zamieszczane nie przez moje dziecko, lecz przez { child-posted-by }. Nasze
            ustawienia tego nie zatrzymują, a dziecko nie widzi, co może z tego wyniknąć. Prawo chce chronić
            zwłaszcza dzieci{ children-recital }.
        [three] Moje dziecko widać w tym, co jest tam udostępniane przez { child-posted-by }. Ani ono, ani ja
            nie możemy zdecydować, co się stanie z tymi zdjęciami. Dane dziecka wymagają szczególnej
            troski{ children-recital }.
       *[one] Zdjęcia mojego dziecka są udostępniane przez { child-posted-by }. Moje dziecko nie ma na to
            ustawień i nie może przewidzieć, dokąd to prowadzi. Dzieci zasługują na szczególną
            ochronę{ children-recital }.
    }
    .short =
        { $way ->
            [two] Te zdjęcia są udostępniane nie przez moje dziecko, lecz przez { child-posted-by }.
            [three] Moje dziecko widać na zdjęciach udostępnianych przez { child-posted-by }; nie może temu
                zapobiec.
           *[one] Zdjęcia mojego dziecka są udostępniane przez { child-posted-by }; dziecko nie ma w tym
                głosu.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

child-posted-by =
    { $detail ->
        [school] szkołę
        [nursery] żłobek lub przedszkole
        [club] klub
        [family] kogoś z rodziny
       *[none] inne osoby
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] Jak mówi Państwa polityka, wykorzystywane są także dane małoletnich z funkcji AI.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] Moje dziecko, które korzysta z usług Meta, nie ma jeszcze 18 lat
                [represented] Ta osoba, która korzysta z usług Meta, nie ma jeszcze 18 lat
               *[self] Nie mam jeszcze 18 lat
            }. Dokąd po latach prowadzi jedno kliknięcie, trudno dostrzec w tym wieku. Proszę to
            uwzględnić{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] Z tego konta korzysta moje dziecko, osoba małoletnia.
                [represented] Z tego konta korzysta osoba małoletnia.
               *[self] Jestem osobą małoletnią.
            }{ $instrument ->
                [gdpr] {" "}Państwa polityka nie pomija tego, co małoletni robią w funkcjach AI.
               *[other] {""}
            } Osobie w tym wieku trudno dostrzec wszystko, co może nastąpić, a potrzebuje ona więcej ochrony,
            nie mniej{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
                [child] Moje dziecko ma mniej niż 18 lat i korzysta z usług Meta.
                [represented] Ta osoba ma mniej niż 18 lat i korzysta z usług Meta.
               *[self] Mam mniej niż 18 lat.
            }{ $instrument ->
                [gdpr] {" "}Państwa polityka wymienia także to, co małoletni robią w funkcjach AI.
               *[other] {""}
            } { $behalf ->
                [child] Dziecko gorzej niż osoba dorosła ocenia skutki.
                [represented] W tym wieku trudniej ocenić skutki.
               *[self] W moim wieku trudniej ocenić skutki.
            } Musi się to liczyć przy ważeniu interesów{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Moje dziecko nie ma
                    [represented] Ta osoba nie ma
                   *[self] Nie mam
                } jeszcze 18 lat; w tym wieku trudno dostrzec skutki.
            [three] { $behalf ->
                    [child] Moje dziecko jest małoletnie i potrzebuje
                    [represented] Ta osoba jest małoletnia i potrzebuje
                   *[self] Jestem osobą małoletnią i potrzebuję
                } więcej ochrony niż dorośli.
           *[one] { $behalf ->
                    [child] Moje dziecko ma mniej niż 18 lat i gorzej ocenia
                    [represented] Ta osoba ma mniej niż 18 lat i gorzej ocenia
                   *[self] Mam mniej niż 18 lat i gorzej oceniam
                } skutki.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

third_parties_shown =
    { $way ->
        [two] { $behalf ->
                [child] Na niektórych z tych zdjęć moje dziecko nie jest samo.
                [represented] Na niektórych z tych zdjęć są też inni ludzie.
               *[self] Na niektórych moich zdjęciach są też inni ludzie.
            } Powierzyli te zdjęcia { $behalf ->
                [child] nam
                [represented] tej osobie
               *[self] mnie
            }, a nie twórcom modelu. { $behalf ->
                [child] Moje dziecko nie chce
                [represented] Ta osoba nie chce
               *[self] Nie chcę
            } zawieść tego zaufania.
        [three] Na { $behalf ->
                [child] zdjęciach mojego dziecka
                [represented] zdjęciach tej osoby
               *[self] moich zdjęciach
            } są też inni ludzie. { $behalf ->
                [child] Odpowiadamy
                [represented] Ta osoba odpowiada
               *[self] Odpowiadam
            } wobec nich za to, co się stanie z tymi zdjęciami, a nie byłoby to możliwe, gdyby uczył się z nich
            model.
       *[one] { $behalf ->
                [child] Zdjęcia mojego dziecka przedstawiają też innych ludzi.
                [represented] Zdjęcia tej osoby przedstawiają też innych ludzi.
               *[self] Moje zdjęcia przedstawiają też innych ludzi.
            } O ile mi wiadomo, nikt nie pytał ich o takie wykorzystywanie. { $behalf ->
                [child] Szacunek dla ich zaufania jest częścią sytuacji mojego dziecka.
                [represented] Szacunek dla ich zaufania jest częścią sytuacji tej osoby.
               *[self] Czuję odpowiedzialność za ich zaufanie i jest to część mojej własnej sytuacji.
            }
    }
    .short =
        { $way ->
            [two] Na niektórych zdjęciach są inni, którzy zaufali { $behalf ->
                    [child] nam
                    [represented] tej osobie
                   *[self] mi
                }, powierzając je.
            [three] Na tych zdjęciach są inni i { $behalf ->
                    [child] odpowiadamy
                    [represented] ta osoba odpowiada
                   *[self] odpowiadam
                } wobec nich.
           *[one] { $behalf ->
                    [child] Zdjęcia mojego dziecka
                    [represented] Zdjęcia
                   *[self] Moje zdjęcia
                } przedstawiają też innych, których zaufanie { $behalf ->
                    [child] chcemy
                    [represented] ta osoba chce
                   *[self] chcę
                } szanować.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Bezpieczeństwo

safety-of =
    { $behalf ->
        [child] bezpieczeństwa mojego dziecka
        [represented] bezpieczeństwa tej osoby
       *[self] mojego bezpieczeństwa
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] Muszę myśleć o bezpieczeństwie mojego dziecka.
                [represented] Ta osoba musi myśleć o bezpieczeństwie.
               *[self] Muszę myśleć o swoim bezpieczeństwie.
            } Twarz, miejsce, nawyk czy kontakt może wystarczyć komuś, kto chce zaszkodzić, a imitacja
            może szkodzić sama w sobie. Szczegóły zachowuję dla siebie.
        [three] Jest powód, by dbać o ostrożność, gdy chodzi o { $behalf ->
                [child] bezpieczeństwo mojego dziecka
                [represented] bezpieczeństwo tej osoby
               *[self] moje bezpieczeństwo
            }. Kto szuka { whom-of }, nie może znaleźć pomocy w modelu: ani w tym, co on pokazuje, ani w tym, co
            potrafi naśladować. Więcej tu nie mówię.
       *[one] Chodzi o { $behalf ->
                [child] bezpieczeństwo mojego dziecka
                [represented] bezpieczeństwo tej osoby
               *[self] moje bezpieczeństwo
            }. Twarze, miejsca, nawyki i kontakty mogą pomóc komuś, kto chce zaszkodzić, podobnie jak
            imitacja. Nie chcę tu podawać szczegółów.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Muszę myśleć o bezpieczeństwie mojego dziecka
                    [represented] Ta osoba musi myśleć o bezpieczeństwie
                   *[self] Muszę myśleć o swoim bezpieczeństwie
                }; szczegóły zachowuję dla siebie.
            [three] Jest powód do ostrożności w kwestii { safety-of }; więcej nie mówię.
           *[one] Chodzi o { $behalf ->
                    [child] bezpieczeństwo mojego dziecka
                    [represented] bezpieczeństwo tej osoby
                   *[self] moje bezpieczeństwo
                }; nie chcę podawać szczegółów.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

identity_fraud =
    { $way ->
        [two] Zdarzyło się już nadużycie { misused }. Każde zdjęcie i każdy tekst, z którego uczy się model,
            może pomóc następnemu, kto zechce podać się za { whom }.
        [three] Po nadużyciu { misused } { $behalf ->
                [child] wiem
                [represented] ta osoba wie
               *[self] wiem
            }, co potrafi zdziałać fałszerstwo. Modele mogą utrudniać odróżnienie go od prawdziwej osoby.
       *[one] Ktoś już dopuścił się nadużycia { misused }. { $behalf ->
                [child] Muszę
                [represented] Ta osoba musi
               *[self] Muszę
            } liczyć się z tym, że to się powtórzy. Więcej materiału dla modeli AI może ułatwiać przekonujące
            fałszerstwa.
    }
    .short =
        { $way ->
            [two] Zdarzyło się już nadużycie { misused }.
            [three] Po nadużyciu { misused } fałszerstwa są realnym ryzykiem.
           *[one] Ktoś już dopuścił się nadużycia { misused }; AI może ułatwiać fałszerstwa.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

likeness_deepfake =
    { $way ->
        [two] Z wielu publicznych zdjęć{ $voice ->
                [yes] {" "}i nagrań
               *[no] {""}
            } { whom-image } modele generatywne mogą nauczyć się, jak { $behalf ->
                [child] wygląda moje dziecko
                [represented] wygląda ta osoba
               *[self] wyglądam
            }. Imitacji, w którą ktoś uwierzy, prawie nie da się sprostować.
        [three] { $behalf ->
                [child] Moje dziecko nie może
                [represented] Ta osoba nie może
               *[self] Nie mogę
            } zmienić twarzy na inną. Przy tak wielu zdjęciach{ $voice ->
                [yes] {" "}i nagraniach
               *[no] {""}
            } w sieci model generatywny może zbliżyć się do tej prawdziwej, a inni mogą to wykorzystać, by
            wprowadzać w błąd.
       *[one] W sieci jest wiele zdjęć{ $voice ->
                [yes] {" "}i nagrań
               *[no] {""}
            } { whom-image }. Twarzy ani głosu nie da się zmienić. Modele generatywne mogą ułatwiać
            naśladownictwo, a ono może wyrządzać trwałe szkody.
    }
    .short =
        { $way ->
            [two] Wiele zdjęć { whom-image } jest publicznych i AI może uczyć się z nich naśladować.
            [three] Przy tylu zdjęciach { whom-image } w sieci AI może stworzyć łudzące podobieństwo.
           *[one] W sieci jest wiele zdjęć { whom-image }; AI może ułatwiać naśladownictwo.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

whom-image =
    { $behalf ->
        [child] mojego dziecka
        [represented] tej osoby
       *[self] z moim wizerunkiem
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

location_routine =
    { $way ->
        [two] Z tego, co tam jest, model może poznać { $behalf ->
                [child] zwykłe miejsca i pory mojego dziecka
                [represented] zwykłe miejsca i pory tej osoby
               *[self] moje zwykłe miejsca i pory
            }. To, co w jednym wpisie jest nieszkodliwe, może złożyć się na mapę życia. Dotyczy to
            { safety-of }.
        [three] Pojedynczy wpis { $behalf ->
                [child] nie zdradza, gdzie jest moje dziecko
                [represented] nie zdradza, gdzie jest ta osoba
               *[self] nie zdradza, gdzie jestem
            }, ale razem wpisy mogą pokazać, gdzie i kiedy można { whom } spotkać. { $behalf ->
                [child] Chcę
                [represented] Ta osoba chce
               *[self] Chcę
            }, by wiedzieli o tym tylko znajomi ludzie.
       *[one] Widać tam miejsca i nawyki z { $behalf ->
                [child] codziennego życia mojego dziecka
                [represented] codziennego życia tej osoby
               *[self] mojego codziennego życia
            }. Zestawione z tłem zdjęć i metadanymi mogą powiedzieć, gdzie i kiedy { $behalf ->
                [child] ono przebywa
                [represented] ona przebywa
               *[self] przebywam
            }. To ryzyko dla { safety-of }.
    }
    .short =
        { $way ->
            [two] Model może poznać z tych treści { $behalf ->
                    [child] zwykłe miejsca i pory mojego dziecka
                    [represented] zwykłe miejsca i pory tej osoby
                   *[self] moje zwykłe miejsca i pory
                }.
            [three] Razem te wpisy mogą pokazać, gdzie i kiedy można { whom } spotkać.
           *[one] Zestawione razem treści mogą pokazać, gdzie i kiedy { $behalf ->
                    [child] jest moje dziecko
                    [represented] jest ta osoba
                   *[self] jestem
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Praca

professional_secrecy =
    { $way ->
        [two] Poufność jest częścią { $behalf ->
                [self] mojej pracy
               *[child] pracy tej osoby
            } { calling }. Kto pisze komentarz albo obserwuje profil, może stać się przez to rozpoznawalny.
            Proszę uwzględnić, jakie obowiązki { $behalf ->
                [self] mam
               *[child] ta osoba ma
            } wobec tych ludzi.
        [three] Ludzie zwierzają { $behalf ->
                [self] mi się
               *[child] się tej osobie
            } w związku z pracą { calling }. Już to, że w sieci można ich { $behalf ->
                [self] ze mną
               *[child] z nią
            } powiązać, jest delikatną sprawą. Model nie może ułatwiać znajdowania takich powiązań.
       *[one] { $behalf ->
                [self] Pracuję
               *[child] Ta osoba pracuje
            } { calling } i { $behalf ->
                [self] obowiązuje mnie
               *[child] obowiązuje ją
            } poufność. Już kontakt albo komentarz może pokazać, z kim { $behalf ->
                [self] pracuję
               *[child] ta osoba pracuje
            }. Ci ludzie muszą móc ufać, że nie pójdzie to dalej.
    }
    .short =
        { $way ->
            [two] Poufność jest częścią { $behalf ->
                    [self] mojej pracy
                   *[child] pracy tej osoby
                } { calling }.
            [three] { $behalf ->
                    [self] Pracuję
                   *[child] Ta osoba pracuje
                } { calling } i może być widać, kto { $behalf ->
                    [self] mi
                   *[child] jej
                } się zwierza.
           *[one] { $behalf ->
                    [self] Obowiązuje mnie
                   *[child] Tę osobę obowiązuje
                } poufność z racji pracy { calling }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

shares-there =
    { $behalf ->
        [child] Moje dziecko udostępnia tam
        [represented] Ta osoba udostępnia tam
       *[self] Udostępniam tam
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

creator_works =
    { $way ->
        [two] { shares-there } { own-work }, a stoi za tym człowiek z własnym stylem. Model, który nauczył się
            tego stylu, może wytwarzać tego więcej bez { $behalf ->
                [self] mojego udziału
               *[child] jego udziału
            }.
        [three] Styl { my-work } jest na tych stronach kojarzony z { $behalf ->
                [child] nazwiskiem mojego dziecka
                [represented] nazwiskiem tej osoby
               *[self] moim nazwiskiem
            }. Gdy model potrafi go skopiować, inni mogą podawać jego wytwory za { $behalf ->
                [child] prace mojego dziecka
                [represented] prace tej osoby
               *[self] moje prace
            }.
       *[one] { shares-there } { own-work }. Jest w tym nazwisko i osobisty styl, a modele mogą naśladować
            jedno i drugie. To może zaszkodzić reputacji i samej pracy.
    }
    .short =
        { $way ->
            [two] { shares-there } { own-work }; ich styl modele mogą kopiować.
            [three] Model może skopiować styl { my-work }.
           *[one] { shares-there } { own-work }; modele mogą naśladować styl.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Życie

life_change =
    { $way ->
        [two] { $behalf ->
                [child] Moje dziecko nie jest
                [represented] Ta osoba nie jest
               *[self] Nie jestem
            } już tym człowiekiem, którego pokazują te starsze treści. W sieci można je usunąć; tego, czego
            nauczył się z nich model, prawie nie można. Nowy początek potrzebuje miejsca.
        [three] Odkąd to udostępniono, { $behalf ->
                [child] życie mojego dziecka
                [represented] życie tej osoby
               *[self] moje życie
            } się zmieniło. Wpisy się starzeją; model zatrzymuje je w teraźniejszości. { $behalf ->
                [child] Chcę, by patrzono na moje dziecko takie, jakie jest dzisiaj.
                [represented] Ta osoba chce, by patrzono na nią taką, jaka jest dzisiaj.
               *[self] Chcę, by liczyło się to, kim jestem dzisiaj.
            }
       *[one] Starsze treści pokazują życie, które { $behalf ->
                [child] moje dziecko ma już za sobą
                [represented] ta osoba ma już za sobą
               *[self] mam już za sobą
            }. Dają dziś fałszywy obraz, a wyuczone z nich wzorce mogą ten obraz utrzymywać. { $behalf ->
                [child] Moje dziecko powinno móc zacząć od nowa
                [represented] Ta osoba powinna móc zacząć od nowa
               *[self] Zacząć od nowa powinno być dla mnie możliwe
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Moje dziecko nie jest
                    [represented] Ta osoba nie jest
                   *[self] Nie jestem
                } już tym człowiekiem, którego pokazują te starsze treści.
            [three] { $behalf ->
                    [child] Życie mojego dziecka
                    [represented] Życie tej osoby
                   *[self] Moje życie
                } zmieniło się, odkąd to udostępniono.
           *[one] Starsze treści pokazują życie, które { $behalf ->
                    [child] moje dziecko ma już za sobą
                    [represented] ta osoba ma już za sobą
                   *[self] mam już za sobą
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

wrong_ai_output =
    { $way ->
        [two] { $behalf ->
                [child] Spotkało to już moje dziecko
                [represented] Spotkało to już tę osobę
               *[self] Spotkało mnie to już
            }: { $year ->
                [none] {""}
               *[other] w { $year } roku{" "}
            }AI firmy Meta dała o { whom-about } odpowiedź, której nie można zaakceptować. Skąd się wzięła, nie
            widzę. Im mniej model uczy się o { whom-about }, tym lepiej.
        [three] To, że AI firmy Meta potrafi mówić o { whom-about } tak, jak nie powinna, nie jest tylko obawą.
            { $year ->
                [none] Tak się stało
               *[other] Stało się tak w { $year } roku
            }. Nie znam przyczyny, ale dalsze trenowanie na tych danych raczej nie może pomóc.
       *[one] { $year ->
                [none] AI firmy Meta powiedziała
               *[other] W { $year } roku AI firmy Meta powiedziała
            } o { whom-about } coś, czego nie powinna była powiedzieć. Na czym się to opierało, nie jest dla
            mnie jasne. Nie chcę, by kolejne dane o { whom-about } zasilały takie odpowiedzi.
    }
    .short =
        { $way ->
            [two] AI firmy Meta dała już o { whom-about } odpowiedź, której nie można zaakceptować.
            [three] Zdarzyło się, że AI firmy Meta mówiła o { whom-about } tak, jak nie powinna.
           *[one] AI firmy Meta powiedziała o { whom-about } coś, czego nie powinna była powiedzieć.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

needed-for =
    { $detail ->
        [club] {" "}w sprawach klubu lub grupy
        [school] {" "}w sprawach grupy szkolnej
        [family_abroad] {" "}do kontaktu z rodziną za granicą
        [work] {" "}w pracy
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

cannot_leave =
    { $way ->
        [two] Odejście nie jest wyjściem: { $behalf ->
                [child] moje dziecko potrzebuje
                [represented] ta osoba potrzebuje
               *[self] potrzebuję
            } platformy{ needed-for }. Nazwa, zdjęcie profilowe i komentarze w grupach publicznych pozostają
            publiczne bez względu na ustawienia. Dlatego zwracam się do Państwa.
        [three] To, że { $behalf ->
                [child] moje dziecko zostaje
                [represented] ta osoba zostaje
               *[self] zostaję
            }, nie jest wolnym wyborem; platforma jest potrzebna{ needed-for }. Ustawienia nie ukrywają nazwy, zdjęcia profilowego ani
            komentarzy w grupach publicznych. Pozostaje prosić Państwa o ich pominięcie.
       *[one] Platforma jest { $behalf ->
                [child] mojemu dziecku
                [represented] tej osobie
               *[self] mi
            } niezbędna{ needed-for } i nie można jej po prostu opuścić. Nawet na koncie prywatnym nazwa,
            zdjęcie profilowe i komentarze w grupach publicznych pozostają publiczne. Same ustawienia więc nie
            chronią { whom-of }.
    }
    .short =
        { $way ->
            [two] Odejście nie jest wyjściem: { $behalf ->
                    [child] moje dziecko potrzebuje
                    [represented] ta osoba potrzebuje
                   *[self] potrzebuję
                } platformy{ needed-for }.
            [three] { $behalf ->
                    [child] Moje dziecko nie ma
                    [represented] Ta osoba nie ma
                   *[self] Nie mam
                } innego wyboru, niż zostać: platforma jest potrzebna{ needed-for }.
           *[one] Platforma jest { $behalf ->
                    [child] mojemu dziecku
                    [represented] tej osobie
                   *[self] mi
                } niezbędna{ needed-for } i nie można jej po prostu opuścić.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Przyczyny ogólne, tylko obok osobistej

irreversibility =
    { $way ->
        [two] Gdy dane ukształtują już model, trudno to cofnąć, o ile dziś wiadomo. Tym ważniejsze jest
            pominięcie ich w następnym treningu.
        [three] Sprawić, by model zapomniał, na razie prawie się nie da. Tym więcej waży mój interes w tym, by
            zaprzestać teraz i wycofać dane ze zbiorów treningowych.
       *[one] Tego, czego model się nauczył, prawie nie da się cofnąć znanymi dziś środkami. Im wcześniej
            takie wykorzystywanie się skończy, tym więcej może jeszcze dać decyzja.
    }
    .short =
        { $way ->
            [two] Gdy dane ukształtują już model, trudno to cofnąć.
            [three] Sprawić, by model zapomniał, na razie prawie się nie da.
           *[one] Tego, czego model się nauczył, prawie nie da się cofnąć.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

third_party_models =
    { $way ->
        [two] Rozwijają Państwo modele także dla innych, na przykład deweloperów i badaczy. Z każdymi rękami,
            przez które model przechodzi, maleje kontrola nad tym, co w nim jest.
        [three] Część modeli trafia do innych, na przykład deweloperów i badaczy. Od tej chwili ich los nie
            zależy już tylko od Państwa.
       *[one] Modele powstają także dla podmiotów trzecich, na przykład deweloperów i badaczy. Po przekazaniu
            modeli ich kopii prawie nie da się już odzyskać.
    }
    .short =
        { $way ->
            [two] Modele trafiają także na zewnątrz, do deweloperów i badaczy.
            [three] To, co trafia do modeli, może dotrzeć też do podmiotów trzecich.
           *[one] Modele powstają także dla podmiotów trzecich.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

necessity =
    { $way ->
        [two] Istnieją, jak sądzę, środki mniej ingerujące: dane na licencji, dane syntetyczne albo dane, które
            ludzie oferują dobrowolnie. Wątpię, by pominięcie jednej osoby pogarszało wynik.
        [three] Mogą Państwo trenować także na danych licencjonowanych, syntetycznych lub dobrowolnie
            oferowanych. Wydaje mi się to łagodniejszą drogą i nie widzę, dlaczego potrzebne miałyby być
            właśnie { $behalf ->
                [child] dane mojego dziecka
                [represented] dane tej osoby
               *[self] moje dane
            }.
       *[one] Moim zdaniem dane jednej osoby prawie nie są potrzebne do wyniku. Dane licencjonowane, syntetyczne
            lub dobrowolnie oferowane wydają mi się środkami mniej ingerującymi.
    }
    .short =
        { $way ->
            [two] Dane licencjonowane lub dobrowolnie oferowane to, jak sądzę, łagodniejsza droga.
            [three] Nie widzę, dlaczego potrzebne miałyby być właśnie te dane.
           *[one] Moim zdaniem dane jednej osoby prawie nie są potrzebne do wyniku.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

benefit_balance =
    { $way ->
        [two] Nie wątpię, że AI może być dla innych pożyteczna. Ten pożytek jednak prawie nie zależy od { $behalf ->
                [child] danych mojego dziecka
                [represented] danych tej osoby
               *[self] moich danych
            }, a ryzyko spada na jedną osobę i może pozostać.
        [three] Po jednej stronie stoi korzyść, którą moim zdaniem można mieć bez { benefit-whose }. Po drugiej
            stoi ryzyko, które jest osobiste i może być trwałe.
       *[one] Moim zdaniem pominięcie { whom-of } niewiele odbiera z korzyści dla innych. Ryzyko natomiast jest
            osobiste i może być trwałe.
    }
    .short =
        { $way ->
            [two] Korzyść dla innych prawie nie zależy od danych jednej osoby.
            [three] Moim zdaniem korzyść można mieć bez tych danych.
           *[one] Moim zdaniem pominięcie jednej osoby niewiele odbiera z korzyści dla innych.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Przyczyny z innych dziedzin życia

subject =
    { $behalf ->
        [child] moje dziecko
        [represented] ta osoba
       *[self] ja
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

subject-start =
    { $behalf ->
        [child] Moje dziecko
        [represented] Ta osoba
       *[self] Ja
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

own-work =
    { $detail ->
        [photographs] własne fotografie
        [drawings] własne rysunki
        [writing] własne teksty
        [music] własne utwory muzyczne
        [film] własne filmy
       *[none] własne prace twórcze
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

my-work =
    { $behalf ->
        [self] moich{" "}
       *[child] {""}
    }{ $detail ->
        [photographs] fotografii
        [drawings] rysunków
        [writing] tekstów
        [music] utworów muzycznych
        [film] filmów
       *[none] prac twórczych
    }{ $behalf ->
        [child] {" "}mojego dziecka
        [represented] {" "}tej osoby
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

misused =
    { $behalf ->
        [self] { $detail ->
                [name] mojego nazwiska
                [pictures] moich zdjęć
                [voice] mojego głosu
                [account] mojego konta
               *[none] mojej tożsamości
            }
       *[child] { $detail ->
                [name] nazwiska
                [pictures] zdjęć
                [voice] głosu
                [account] konta
               *[none] tożsamości
            } { whom-of }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

calling =
    { $detail ->
        [health] w ochronie zdrowia
        [law] w zawodzie prawniczym
        [church] w Kościele lub duszpasterstwie
        [social_work] w pracy socjalnej
        [teaching] w nauczaniu
       *[none] w zawodzie opartym na zaufaniu
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

meant-for =
    { $detail ->
        [friends_family] { $behalf ->
                [self] mojej rodziny i przyjaciół
               *[child] rodziny i przyjaciół
            }
        [club] { $behalf ->
                [self] ludzi z mojego klubu lub grupy
               *[child] klubu lub grupy
            }
        [followers] { $behalf ->
                [self] ludzi obserwujących mój profil
               *[child] ludzi obserwujących to konto
            }
        [customers] { $behalf ->
                [self] moich klientów
               *[child] klientów
            }
       *[none] innych ludzi
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

child-age =
    { $detail ->
        [baby] {" "}w wieku niemowlęcym
        [small_child] {" "}we wczesnym dzieciństwie
        [school_age] {" "}w wieku szkolnym
        [teenager] {" "}w wieku nastoletnim
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

children-age =
    { $detail ->
        [baby] , także niemowlęta
        [small_child] , także bardzo małe
        [school_age] , także w wieku szkolnym
        [teenager] , także w wieku nastoletnim
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

my-children-age =
    { $detail ->
        [baby] , także w wieku niemowlęcym
        [small_child] , także we wczesnym dzieciństwie
        [school_age] , także w wieku szkolnym
        [teenager] , także w wieku nastoletnim
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

benefit-whose =
    { $behalf ->
        [child] danych mojego dziecka
        [represented] danych tej osoby
       *[self] moich danych
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

purpose_limitation =
    { $way ->
        [two] Udostępniono to po to, by mieć kontakt z ludźmi. Stąd do modeli dla Meta i dla innych jest, jak
            mi się wydaje, daleka droga{ purpose-article }.
        [three] Kto zamieszcza wpis, chce coś ludziom powiedzieć. Budowanie z tego ogólnych modeli, także dla
            podmiotów trzecich, to moim zdaniem zupełnie inny cel{ purpose-article }.
       *[one] Te treści udostępniono dla kontaktu z ludźmi. Rozwijanie ogólnych modeli, dla Meta i dla podmiotów
            trzecich, to inny cel{ purpose-article }.
    }
    .short =
        { $way ->
            [two] Udostępniono to dla kontaktu z ludźmi, a nie do budowania modeli.
            [three] Wpis i ogólny model to, moim zdaniem, dwa różne cele.
           *[one] Rozwijanie modeli to inny cel niż ten, w którym to udostępniono.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

purpose-article =
    { $instrument ->
        [gdpr] {" "}(art. 5 ust. 1 lit. b i art. 6 ust. 4)
        [uk_gdpr] {" "}(art. 5 ust. 1 lit. b i art. 8A)
        [fadp] {" "}(art. 6 ust. 3)
        [lgpd] {" "}(art. 6 pkt I i II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

data_minimisation =
    { $way ->
        [two] Moim zdaniem wszystkie publiczne treści ze wszystkich lat i każdego rodzaju to więcej, niż ten cel
            wymaga od jednej osoby{ minimisation-article }.
        [three] Nie widzę granicy tego, co jest zbierane, ani według wieku treści, ani według ich rodzaju. Branie
            tylko tego, co niezbędne, wygląda moim zdaniem inaczej{ minimisation-article }.
       *[one] O ile widzę, obejmuje to wszystkie publiczne treści, bez granicy czasu ani rodzaju. Moim zdaniem w
            tym przypadku wystarczyłoby mniej{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] Wszystkie publiczne treści ze wszystkich lat to moim zdaniem więcej, niż trzeba.
            [three] Nie widzę granicy tego, co jest zbierane, ani co do wieku, ani rodzaju.
           *[one] O ile widzę, obejmuje to wszystkie publiczne treści, z każdego czasu i każdego rodzaju.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(art. 5 ust. 1 lit. c i e)
        [uk_gdpr] {" "}(art. 5 ust. 1 lit. c i e)
        [fadp] {" "}(art. 6 ust. 2)
        [lgpd] {" "}(art. 6 pkt III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

image_right =
    { $way ->
        [two] Tam, gdzie mieszkam, wizerunek człowieka ma własną ochronę obok prawa o danych.
        [three] Wizerunki ludzi chroni w miejscu, gdzie mieszkam, osobne prawo.
       *[one] Zdjęcie przedstawia człowieka, a tam, gdzie mieszkam, prawo chroni też sam wizerunek.
    }
    .short =
        { $way ->
            [two] Wizerunek człowieka ma własną ochronę tam, gdzie mieszkam.
            [three] Wizerunki ludzi są w miejscu, gdzie mieszkam, chronione prawem.
           *[one] Tam, gdzie mieszkam, prawo chroni też wizerunek człowieka.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

origin-about =
    { $behalf ->
        [self] moim pochodzeniu
        [represented] pochodzeniu tej osoby
       *[child] pochodzeniu mojego dziecka
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

origin-noun =
    { $behalf ->
        [self] moje pochodzenie
        [represented] pochodzenie tej osoby
       *[child] pochodzenie mojego dziecka
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] Widać w tym także pochodzenie. Moja prośba je obejmuje.
               *[no] Z tych treści widać, skąd { $behalf ->
                        [self] pochodzę
                        [represented] ta osoba pochodzi
                       *[child] pochodzi moje dziecko
                    }. Prawo daje takim danym szczególną ochronę{ special-article }, a modele mogą przenosić
                    uprzedzenia. Wyraźnie proszę o wycofanie takich treści z danych treningowych.
            }
        [three] { $again ->
                [yes] To, co wskazuje na { origin-noun }, należy do tej prośby.
               *[no] Zdjęcia i teksty mogą tam mówić o { origin-about }. Modele mogą uczyć się z takich danych
                    traktować ludzi jak grupy. Dane te są szczególnie chronione{ special-article }; moja
                    wyraźna prośba to ich usunięcie z danych treningowych.
            }
       *[one] { content-start } mogą ujawniać { origin-noun }{ $again ->
                [yes] . Obejmuje to ta sama prośba.
               *[no] , a takie dane prawo szczególnie chroni{ special-article }. To, co modele robią z takich zdjęć i
                    tekstów, może powielać uprzedzenia. Wyraźnie proszę o usunięcie takich treści z danych
                    treningowych.
            }
    }
    .short =
        { $way ->
            [two] Część z tego pokazuje { origin-noun }{ removal }.
            [three] Może to mówić o { origin-about }{ removal }.
           *[one] { content-start } mogą ujawniać { origin-noun }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

inferred_sensitive =
    { $way ->
        [two] O niczym bardzo prywatnym nie powiedziano tam otwarcie, a jednak z całości można wiele wywnioskować.
            Takie wnioski również dotyczą danych chronionych{ inferred-article }. Wyraźnie proszę, by model ich
            nie wyciągał.
        [three] To, co { $behalf ->
                [self] zachowuję
               *[child] ta osoba zachowuje
            } dla siebie, model może mimo to odgadnąć z wielu drobiazgów. Prawo chroni też to, co można wyczytać
            między wierszami{ inferred-article }. Moja wyraźna prośba to wycofanie z danych treningowych tego,
            co na to pozwala.
       *[one] Zestawione przez lata zwykłe wpisy i zdjęcia mogą wskazywać na sprawy prywatne, których nigdy nie
            upubliczniono. To, co wynika tylko pośrednio, też jest chronione{ inferred-article }. Wyraźnie
            proszę o usunięcie z danych treningowych tego, co pozwala na takie wnioski.
    }
    .short =
        { $way ->
            [two] Z całości można wywnioskować wiele prywatnych spraw.
            [three] Model może odgadnąć z drobiazgów to, czego nigdy nie upubliczniono.
           *[one] Zestawione razem zwykłe wpisy mogą wskazywać na sprawy, których nie upubliczniono.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

inferred-article =
    { $instrument ->
        [gdpr] {" "}(art. 9)
        [uk_gdpr] {" "}(art. 9)
        [fadp] {" "}(art. 5 lit. c)
        [lgpd] {" "}(art. 11 § 1)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

life-of =
    { $behalf ->
        [self] mojego życia
       *[child] życia tej osoby
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

criminal_matters =
    { $way ->
        [two] W części tych treści widać sprawę karną z { life-of }. Nikt nie powinien natknąć się na nią znowu w
            tym, co mówi AI{ criminal-article }. Proszę wyraźnie, by nie służyły Państwu do trenowania.
        [three] Część tych treści jest o sprawie karnej z { life-of }. Czas powinien móc ją
            zatrzeć{ criminal-article }. Moja wyraźna prośba: usunięcie tego z danych treningowych.
       *[one] Część tych treści dotyka sprawy karnej z { life-of }. Takie sprawy mogą ciążyć na człowieku przez
            długi czas{ criminal-article }. Wyraźnie proszę o usunięcie takich treści z danych treningowych.
    }
    .short =
        { $way ->
            [two] W części z tego widać sprawę karną{ removal }.
            [three] Część z tego jest o sprawie karnej{ removal }.
           *[one] Część treści dotyka sprawy karnej{ removal }.
        }
    .unnamed =
        { $way ->
            [two] W części tych treści widać bardzo osobistą sprawę, której nie nazywam. Nikt nie powinien natknąć
                się na nią znowu w tym, co mówi AI. Wyraźnie proszę o wycofanie takich treści z danych
                treningowych.
            [three] Część tych treści jest o czymś bardzo osobistym. Nie nazywam tego, a czas powinien móc to
                zatrzeć. Moja wyraźna prośba: usunięcie tego z danych treningowych.
           *[one] Część treści dotyka bardzo osobistej sprawy, której nie chcę tu nazywać. Może ona ciążyć na
                człowieku przez długi czas. Wyraźnie proszę o usunięcie takich treści z danych treningowych.
        }
    .unnamed-short =
        { $way ->
            [two] W części z tego widać bardzo osobistą sprawę{ removal }.
            [three] Część z tego jest o czymś bardzo osobistym{ removal }.
           *[one] Część treści dotyka bardzo osobistej sprawy{ removal }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

criminal-article =
    { $instrument ->
        [gdpr] ; prawo jest surowe wobec takich danych (art. 10)
        [uk_gdpr] ; prawo jest surowe wobec takich danych (art. 10)
        [fadp] ; prawo jest surowe wobec takich danych (art. 5 lit. c)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

dependants =
    { $way ->
        [two] W tych treściach widać kogoś, { $behalf ->
                [self] o kogo dbam
               *[child] o kogo ta osoba dba
            }. Ten ktoś jest zdany na innych, także w tej sprawie. Wyraźnie proszę o pominięcie takich treści w
            treningu.
        [three] Częścią { $behalf ->
                [self] mojej codzienności
               *[child] codzienności tej osoby
            } jest bycie przy kimś, kto potrzebuje pomocy i kogo widać w tych treściach. To, co dzieje się w takim
            domu, nie jest niczyim materiałem do treningu. Wyraźnie proszę o jego pominięcie.
       *[one] { $behalf ->
                [self] Opiekuję się
               *[child] Ta osoba opiekuje się
            } kimś, kto pojawia się w { $behalf ->
                [self] moich
               *[child] tych
            } treściach i może nie być w stanie działać samodzielnie. Życie z opieką jest prywatne i należy do
            { $behalf ->
                [self] mojej własnej sytuacji
               *[child] sytuacji tej osoby
            }. Wyraźnie proszę o pominięcie takich treści w treningu.
    }
    .short =
        { $way ->
            [two] Widać w tym kogoś, { $behalf ->
                    [self] o kogo dbam
                   *[child] o kogo ta osoba dba
                }.
            [three] Pokazuje to kogoś, kto potrzebuje pomocy i przy kim { $behalf ->
                    [self] jestem
                   *[child] ta osoba jest
                }.
           *[one] { content-start } pokazują kogoś, kim { $behalf ->
                    [self] się opiekuję
                   *[child] ta osoba się opiekuje
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

deceased =
    { $way ->
        [two] { $behalf ->
                [self] Mam za sobą
               *[child] Ta osoba ma za sobą
            } utratę kogoś bliskiego, a wśród tych treści są wspólne zdjęcia. Są po to, by pamiętać. Natknięcie się na
            zrobioną z nich imitację może być bolesne.
        [three] Wśród zdjęć są takie, na których jest ktoś, kto zmarł. Dla { $behalf ->
                [self] mnie
               *[child] tej osoby
            } to pamiątki, a nie materiał. Model, który potrafi przywołać takie podobieństwo, może otwierać rany.
       *[one] Część tych treści pokazuje { $behalf ->
                [self] mnie
               *[child] tę osobę
            } razem z kimś, kto zmarł. Te wspomnienia są częścią { life-of }. Zrobione z nich sztuczne
            podobieństwo może ranić.
    }
    .short =
        { $way ->
            [two] Są wśród tego zdjęcia z kimś, kto zmarł, trzymane dla pamięci.
            [three] Są wśród tego pamiątki po kimś, kto zmarł.
           *[one] Część treści pokazuje { $behalf ->
                    [self] mnie
                   *[child] tę osobę
                } z kimś, kto zmarł; podobieństwo może ranić.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] Zabieram
               *[child] Ta osoba zabiera
            } głos publicznie i nie każdemu się to podoba. Model, który zna twarze, kontakty i miejsca, może
            doprowadzić do tych, którzy { $behalf ->
                [self] mi
               *[child] jej
            } się zwierzają. Proszę nie zwiększać tego ryzyka.
        [three] Inni polegają na { $behalf ->
                [self] mnie
               *[child] tej osobie
            }, by pozostać poza widokiem. To, co zamieszcza się wokół { $behalf ->
                [self] mojej publicznej pracy
               *[child] publicznej pracy tej osoby
            }, może ich zdradzić, a sfałszowana wypowiedź może zaszkodzić w jeden dzień.
       *[one] To, co { $behalf ->
                [self] robię
               *[child] ta osoba robi
            } publicznie, zależy od ludzi, którzy { $behalf ->
                [self] mi
               *[child] jej
            } ufają, i może ściągać wrogość. Twarze, kontakty i miejsca mogą pokazać, kto { $behalf ->
                [self] ze mną
               *[child] z tą osobą
            } rozmawia, a imitacje mogą niszczyć zaufanie.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Zabieram
                   *[child] Ta osoba zabiera
                } głos publicznie, a model może zdradzić kontakty.
            [three] Inni polegają na { $behalf ->
                    [self] mnie
                   *[child] tej osobie
                }, by pozostać poza widokiem.
           *[one] To, co { $behalf ->
                    [self] robię
                   *[child] ta osoba robi
                } publicznie, zależy od kontaktów, które można narazić.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

through =
    { $behalf ->
        [child] za pośrednictwem mojego dziecka
        [represented] za pośrednictwem tej osoby
       *[self] za moim pośrednictwem
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

persecution =
    { $way ->
        [two] Rozpoznanie nie dla każdego jest niegroźne. W innym kraju może narazić { $behalf ->
                [child] moje dziecko lub naszych bliskich
                [represented] tę osobę lub jej bliskich
               *[self] mnie lub moich bliskich
            }. Model nie zna granic. Szczegóły zachowuję dla siebie.
        [three] Daleko stąd są ludzie, których nie wolno odnaleźć { through }. Model może łączyć twarze i
            nazwiska ponad granicami. Nie mówię o tym więcej i proszę o pominięcie tych danych.
       *[one] Rozpoznanie { $behalf ->
                [child] mojego dziecka lub naszych bliskich
                [represented] tej osoby lub jej bliskich
               *[self] mnie lub moich bliskich
            } może narażać ludzi w innym miejscu. Modele są przekazywane po całym świecie, a kopii prawie nie da
            się odzyskać. Nie chcę tu podawać szczegółów.
    }
    .short =
        { $way ->
            [two] Rozpoznanie może narażać ludzi w innym miejscu; szczegóły zachowuję dla siebie.
            [three] W innym miejscu są ludzie, których nie wolno odnaleźć { through }.
           *[one] Rozpoznanie { whom-of } może narażać ludzi; nie podaję szczegółów.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

exposed_role =
    { $way ->
        [two] Niektóre zawody ściągają groźby, a { $behalf ->
                [self] mój
               *[child] zawód tej osoby
            } do nich należy. To, czego model uczy się o twarzach i miejscach, może pomóc tym, którzy grożą. Gdzie
            jest ta praca, pozostawiam bez odpowiedzi.
        [three] W { $behalf ->
                [self] mojej pracy
               *[child] pracy tej osoby
            } ważne jest, by nie dać się znaleźć ani naśladować w domu. Model, który zna prywatną stronę, może
            ułatwiać jedno i drugie. Jaka to praca, pozostawiam bez odpowiedzi.
       *[one] { $behalf ->
                [self] Mój zawód może czynić ze mnie cel
               *[child] Zawód tej osoby może czynić z niej cel
            }, podobnie jak z bliskich. Twarze, miejsca i zdjęcia rodzinne mogą to ułatwiać, tak samo jak
            imitacje. Nie mówię więcej o tym, gdzie jest ta praca.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Mój zawód
                   *[child] Zawód tej osoby
                } może ściągać groźby, a model może pomóc tym, którzy grożą.
            [three] W { $behalf ->
                    [self] mojej pracy
                   *[child] pracy tej osoby
                } ważne jest, by nie dać się znaleźć w domu.
           *[one] { $behalf ->
                    [self] Mój zawód może czynić ze mnie cel
                   *[child] Zawód tej osoby może czynić z niej cel
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

workplace_exposure =
    { $way ->
        [two] { work-matter } To, co model robi ze starych wpisów, jest poza { $behalf ->
                [self] moją kontrolą
               *[child] kontrolą tej osoby
            }, a inni mogą w to uwierzyć.
        [three] { work-matter } Streszczenie zrobione przez AI może pominąć to, co wyjaśnia wpis, a to może
            { $behalf ->
                [self] mnie
               *[child] tę osobę
            } drogo kosztować.
       *[one] { work-matter } Treści, które model wyrywa z kontekstu, mogą tam szkodzić.
    }
    .short =
        { $way ->
            [two] To, co model robi ze starych wpisów, może { $behalf ->
                    [self] mi
                   *[child] tej osobie
                } szkodzić w pracy.
            [three] Streszczenie zrobione przez AI może szkodzić w { $behalf ->
                    [self] moim życiu zawodowym
                   *[child] życiu zawodowym tej osoby
                }.
           *[one] Wyrwane z kontekstu treści mogą szkodzić w { $behalf ->
                    [self] moim życiu zawodowym
                   *[child] życiu zawodowym tej osoby
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] Szukam
               *[child] Ta osoba szuka
            } pracy i liczy się pierwsze wrażenie.
        [employer_rules] W { $behalf ->
                [self] mojej pracy
               *[child] pracy tej osoby
            } obowiązują zasady co do publicznych wpisów.
        [old_statements] Dawne wypowiedzi nie pasują już do { $behalf ->
                [self] mojego życia zawodowego
               *[child] życia zawodowego tej osoby
            }.
       *[none] Te treści mogą mieć znaczenie dla { $behalf ->
                [self] mojego życia zawodowego
               *[child] życia zawodowego tej osoby
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] Utrzymuję się, pracując
               *[child] Ta osoba utrzymuje się, pracując
            } { likeness-work }. Kopia, która nic nie kosztuje, może stanąć na drodze następnemu zleceniu i
            nazwisku, które za nim stoi.
        [three] { $behalf ->
                [self] Pracuję { likeness-work }, a mój wizerunek to narzędzie tej pracy.
               *[child] Ta osoba pracuje { likeness-work }, a jej wizerunek to narzędzie tej pracy.
            } Jeśli może go dostarczyć model, klienci mogą już nie potrzebować człowieka.
       *[one] { $behalf ->
                [self] Zarabiam na życie, pracując
               *[child] Ta osoba zarabia na życie, pracując
            } { likeness-work }. Modele mogą tworzyć imitacje, które konkurują z oryginałem. To może odbierać
            pracę.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Zarabiam na życie, pracując
                   *[child] Ta osoba zarabia na życie, pracując
                } { likeness-work }; imitacje mogą to odebrać.
            [three] Jeśli model może dostarczyć { $behalf ->
                    [self] mój wizerunek
                   *[child] wizerunek tej osoby
                }, może to kosztować pracę.
           *[one] { $behalf ->
                    [self] Mój wizerunek to moje źródło utrzymania
                   *[child] Wizerunek tej osoby to jej źródło utrzymania
                }; modele mogą go naśladować.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

likeness-work =
    { $detail ->
        [modelling] w modelingu
        [acting] w aktorstwie
        [voice] głosem
        [sport] w sporcie
        [influencer] z własnym kanałem w sieci
       *[none] twarzą, ciałem lub głosem
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

business_page =
    { $way ->
        [two] { $behalf ->
                [self] Prowadzę stronę
               *[child] Ta osoba prowadzi stronę
            }{ $detail ->
                [none] {""}
               *[other] {" "}jako osoba, { page-role }
            }. Nie mówi tam firma, lecz człowiek, którego można rozpoznać w tym, co się zamieszcza.
        [three] Strona może wyglądać jak firma, a jednak pokazuje { $behalf ->
                [self] mnie jako osobę
               *[child] tę osobę
            }, { page-role }. Nazwisko, twarz i słowa należą do człowieka, a nie do marki.
       *[one] Za stroną stoi człowiek: { $behalf ->
                [self] ja, osoba
               *[child] ta osoba
            }, { page-role }. To, co się tam publikuje, pokazuje też { $behalf ->
                [self] mnie
               *[child] tę osobę
            }, z nazwiskiem, twarzą i słowami.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Prowadzę stronę
                   *[child] Ta osoba prowadzi stronę
                }, na której można rozpoznać człowieka.
            [three] Za stroną { $behalf ->
                    [self] stoję ja, człowiek
                   *[child] stoi ta osoba
                }, z nazwiskiem i twarzą.
           *[one] { $behalf ->
                    [self] Moja strona pokazuje mnie jako człowieka
                   *[child] Strona pokazuje tę osobę
                }, z nazwiskiem i twarzą.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

page-role =
    { $detail ->
        [sole_trader] która samodzielnie prowadzi firmę
        [club_officer] która dba o nią w imieniu klubu
        [artist] która zajmuje się sztuką
       *[none] która o nią dba
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

form_obstacle =
    { $way ->
        [two] { form-matter } Mówię to więc tutaj i ma to taką samą wagę{ form-article }.
        [three] { form-matter } To, co tu mówię, nie powinno od tego zależeć{ form-article }.
       *[one] { form-matter } Nie może to rozstrzygać, czy to pismo się liczy{ form-article }.
    }
    .short =
        { $way ->
            [two] Skoro z formularza Meta nie dało się skorzystać, mówi się to tutaj.
            [three] To, że formularz Meta nie działał, nie może przesądzać sprawy.
           *[one] Z formularza Meta nie dało się skorzystać; to oświadczenie też się liczy.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

form-matter =
    { $detail ->
        [hacked] { $behalf ->
                [child] Konto mojego dziecka
                [represented] Konto tej osoby
               *[self] Moje konto
            } przejęto, więc nie da się skorzystać z formularza.
        [blocked] { $behalf ->
                [child] Konto mojego dziecka
                [represented] Konto tej osoby
               *[self] Moje konto
            } jest zablokowane, więc nie da się skorzystać z formularza.
        [lost_access] Dostęp do { $behalf ->
                [child] konta mojego dziecka
                [represented] konta tej osoby
               *[self] mojego konta
            } jest utracony, więc nie da się skorzystać z formularza.
        [no_code] Kod, o który prosi Państwa formularz, nie przychodzi.
        [barrier] { $behalf ->
                [child] Moje dziecko nie może
                [represented] Ta osoba nie może
               *[self] Nie mogę
            } skorzystać z Państwa formularza w takiej postaci.
       *[none] Państwa formularz nie zadziałał { $behalf ->
                [child] u nas
                [represented] u tej osoby
               *[self] u mnie
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

form-article =
    { $instrument ->
        [gdpr] { form-easy }
        [uk_gdpr] { form-easy }
        [fadp] : wystarczy każde wyraźne oświadczenie (art. 30 ust. 2 lit. b)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

form-easy =
    { $way ->
        [two] : przepisy każą ułatwiać wykonywanie praw (art. 12 ust. 2)
        [three] : z prawa ma się dać łatwo skorzystać (art. 12 ust. 2)
       *[one] : wykonywanie prawa ma być ułatwione (art. 12 ust. 2)
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

conscience =
    { $way ->
        [two] Są rzeczy, do których { $behalf ->
                [self] nie przykładam
               *[child] ta osoba nie przykłada
            } ręki, i to jest jedna z nich. Wynika to z przekonania, którego { $behalf ->
                [self] trzymam się
               *[child] ta osoba trzyma się
            } na co dzień.
        [three] Dla { $behalf ->
                [self] mnie
               *[child] tej osoby
            } to kwestia sumienia, by się do tego nie przyczyniać. Nie chodzi o technikę jako taką, lecz o to, co
            { $behalf ->
                [self] wyznaję
               *[child] ta osoba wyznaje
            }.
       *[one] { $behalf ->
                [self] Kieruję się
               *[child] Ta osoba kieruje się
            } w życiu przekonaniem, z którym takie wykorzystywanie się kłóci. Nie jest to niechęć do techniki;
            przekonanie to kształtuje { $behalf ->
                [self] moje życie i moją pracę
               *[child] życie i pracę tej osoby
            }.
    }
    .short =
        { $way ->
            [two] Sprzeczne jest to z przekonaniem, którego { $behalf ->
                    [self] trzymam się
                   *[child] ta osoba trzyma się
                } na co dzień.
            [three] Dla { $behalf ->
                    [self] mnie
                   *[child] tej osoby
                } to kwestia sumienia.
           *[one] Takie wykorzystywanie kłóci się z przekonaniem, którym { $behalf ->
                    [self] kieruję się
                   *[child] ta osoba kieruje się
                } w życiu.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

memorisation =
    { $way ->
        [two] { stands-out } To właśnie rzadkie rzeczy model może oddać prawie słowo w słowo albo kreska w kreskę.
            Dlatego { $behalf ->
                [child] przypadek mojego dziecka
                [represented] przypadek tej osoby
               *[self] mój przypadek
            } różni się od większości.
        [three] { stands-out } W masie danych większość ludzi znika; { $behalf ->
                [child] moje dziecko może nie zniknąć
                [represented] ta osoba może nie zniknąć
               *[self] ja mogę nie zniknąć
            }. To, co model oddaje, może wtedy wskazywać na jedną osobę.
       *[one] { stands-out } Modele mogą odtwarzać to, co wyróżnia się w danych treningowych, więc ryzyko może być
            tu większe niż u większości ludzi.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] Przy rzadkim nazwisku
                    [unusual_story] Przy niezwykłej historii
                    [many_pictures] Przy wielu podobnych zdjęciach
                   *[none] U kogoś, kogo łatwo wyróżnić,
                } to, co model oddaje, może wskazywać na jedną osobę.
            [three] Modele mogą odtwarzać to, co rzadkie, na przykład { $detail ->
                    [rare_name] to nazwisko
                    [unusual_story] tę historię
                    [many_pictures] twarz pokazywaną bardzo często
                   *[none] to, co się tu znajduje
                }.
           *[one] { $detail ->
                    [rare_name] Rzadkie nazwisko
                    [unusual_story] Niezwykła historia
                    [many_pictures] Twarz, którą często widać,
                   *[none] To, co rzadkie,
                } wyróżnia się, a modele mogą odtwarzać to, co się wyróżnia.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

stands-out =
    { $detail ->
        [rare_name] { $behalf ->
                [child] Nazwisko mojego dziecka
                [represented] Nazwisko tej osoby
               *[self] Moje nazwisko
            } jest rzadkie.
        [unusual_story] To, co opowiada się o { whom-about }, jest niezwykłe.
        [many_pictures] Jest wiele podobnych zdjęć { whom-image }.
       *[none] { $behalf ->
                [child] Moje dziecko łatwo
                [represented] Tę osobę łatwo
               *[self] Łatwo mnie
            } wyróżnić.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
