### Karty, na których wybiera się to, co się zgadza, po polsku. Tytuł to słowa samej osoby.
###
### Krótkie słowa, bez prawa; do czytelnika na „ty”, bez form, które zdradzają płeć. Wartość: $behalf.

reasonable_expectations =
    { $behalf ->
        [represented] To było dla ludzi, nie dla AI
       *[self] Udostępniam to dla ludzi, nie dla AI
    }
    .hint = Dla znajomych, klubu, obserwujących albo klientów.
    .question = Dla kogo to było?
    .friends_family = Rodzina i przyjaciele
    .club = Klub lub grupa
    .followers =
        { $behalf ->
             [represented] Ludzie, którzy obserwują tę osobę
            *[self] Ludzie, którzy mnie obserwują
        }
    .customers = Klienci
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

old_posts = Duża część jest już stara
    .hint = Część jest sprzed 2024 roku, gdy Meta o tym powiedziała.
    .question = Z którego roku jest najstarsza część?
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

posted_as_minor =
    { $behalf ->
        [represented] Część jest sprzed 18. urodzin tej osoby
       *[self] Część jest sprzed moich 18. urodzin
    }
    .hint = Stare wpisy lub zdjęcia z tego czasu są nadal w sieci.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

not_informed =
    { $behalf ->
        [represented] Nikt jasno nie powiedział o tym tej osobie
       *[self] Nikt jasno mi o tym nie powiedział
    }
    .hint = Nie przyszła jasna wiadomość od Meta, ani e-mailem, ani w aplikacji.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

no_account =
    { $behalf ->
        [child] Moje dziecko nie ma konta w Meta
        [represented] Ta osoba nie ma konta w Meta
       *[self] Nie mam konta w Meta
    }
    .hint =
        { $behalf ->
             [child] Tylko inni ludzie mogli udostępnić coś o Twoim dziecku.
             [represented] Tylko inni ludzie mogli udostępnić coś o tej osobie.
            *[self] Tylko inni ludzie mogli udostępnić coś o Tobie.
        }
    .question = Kto to udostępnia?
    .friends = Znajomi
    .club = Klub lub grupa
    .employer = Pracodawca
    .school = Szkoła
    .strangers =
        { $behalf ->
             [child] Ludzie, których nie znamy
             [represented] Ludzie, których ta osoba nie zna
            *[self] Ludzie, których nie znam
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

ai_chats =
    { $behalf ->
        [represented] Ta osoba rozmawia z Meta AI o swoich sprawach
       *[self] Rozmawiam z Meta AI o swoich sprawach
    }
    .hint = To tylko narzędzie. Nie musisz mówić, o co chodziło.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sensitive_health =
    { $behalf ->
        [child] Widać coś o zdrowiu mojego dziecka
        [represented] Widać coś o zdrowiu tej osoby
       *[self] Widać coś o moim zdrowiu
    }
    .hint = Nie musisz mówić, co. W tekście jest tylko słowo „zdrowie”.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sensitive_belief =
    { $behalf ->
        [represented] Widać, w co ta osoba wierzy lub co popiera
       *[self] Widać, w co wierzę lub co popieram
    }
    .hint = Wiara, polityka albo związek zawodowy. Nie musisz mówić, co z tego.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sensitive_orientation =
    { $behalf ->
        [represented] Widać coś bardzo prywatnego o tej osobie
       *[self] Widać coś bardzo prywatnego
    }
    .hint =
        { $behalf ->
             [represented] Na przykład to, kogo ta osoba kocha lub kim jest. W tekście nie ma, o co chodzi.
            *[self] Na przykład to, kogo kochasz lub kim jesteś. W tekście nie ma, o co chodzi.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

children_in_photos =
    { $behalf ->
        [child] Są tam zdjęcia mojego dziecka
       *[self] Moje dzieci są na moich zdjęciach
    }
    .hint = Dzieci nie wiedzą, do czego to może prowadzić. W tekście nie ma imion.
    .question =
        { $behalf ->
             [child] Ile lat ma Twoje dziecko na zdjęciach?
            *[self] Ile mają lat na zdjęciach?
        }
    .baby = Niemowlę
    .small_child = Małe dziecko
    .school_age = Wiek szkolny
    .teenager = Wiek nastoletni
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

child_posted_by_others = Inni udostępniają zdjęcia mojego dziecka
    .hint = Twoje dziecko nie ma w tym głosu.
    .question = Kto je udostępnia?
    .school = Szkoła
    .nursery = Żłobek lub przedszkole
    .club = Klub
    .family = Ktoś z rodziny
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

minor_user = Moje dziecko korzysta z aplikacji Meta
    .hint = Twoje dziecko nie ma 18 lat. To się liczy.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

third_parties_shown =
    { $behalf ->
        [represented] Na zdjęciach są też inni ludzie
       *[self] Na moich zdjęciach są też inni ludzie
    }
    .hint = To nie oni zdecydowali, że mają służyć AI.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

others_post_me =
    { $behalf ->
        [represented] Inni udostępniają coś o tej osobie
       *[self] Inni udostępniają coś o mnie
    }
    .hint =
        { $behalf ->
             [represented] Ta osoba nie może zmienić ich ustawień.
            *[self] Nie możesz zmienić ich ustawień.
        }
    .question = Kto to udostępnia?
    .friends = Znajomi
    .club = Klub lub grupa
    .employer = Pracodawca
    .school = Szkoła
    .strangers =
        { $behalf ->
             [represented] Ludzie, których ta osoba nie zna
            *[self] Ludzie, których nie znam
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

stalking_violence =
    { $behalf ->
        [child] Muszę dbać o bezpieczeństwo mojego dziecka
        [represented] Ta osoba musi dbać o swoje bezpieczeństwo
       *[self] Muszę dbać o swoje bezpieczeństwo
    }
    .hint = Nie musisz mówić, dlaczego. W tekście nie ma szczegółów.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

identity_fraud =
    { $behalf ->
        [represented] Ktoś podawał się za tę osobę
       *[self] Ktoś podawał się za mnie
    }
    .hint = Nadużyto nazwiska, zdjęć, głosu albo konta.
    .question = Czego nadużyto?
    .name = Nazwisko
    .pictures = Zdjęcia
    .voice = Głos
    .account = Konto
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

likeness_deepfake =
    { $behalf ->
        [represented] Twarz lub głos tej osoby można skopiować
       *[self] Moją twarz lub głos można skopiować
    }
    .hint = W sieci jest dużo zdjęć lub nagrań.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

location_routine =
    { $behalf ->
        [child] Widać miejsca i nawyki mojego dziecka
        [represented] Widać, gdzie ta osoba mieszka lub co robi na co dzień
       *[self] Widać, gdzie mieszkam lub co robię na co dzień
    }
    .hint = Wpisy razem mogą zdradzić, gdzie i kiedy ktoś jest.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

professional_secrecy =
    { $behalf ->
        [represented] Praca tej osoby musi pozostać poufna
       *[self] Moja praca musi pozostać poufna
    }
    .hint = O ludziach, z którymi się tam pracuje, trzeba milczeć.
    .question = Jaka to praca?
    .health = Ochrona zdrowia
    .law = Prawo
    .church = Kościół lub duszpasterstwo
    .social_work = Praca socjalna
    .teaching = Nauczanie
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

creator_works =
    { $behalf ->
        [represented] Ta osoba udostępnia własną twórczość
       *[self] Udostępniam własną twórczość
    }
    .hint = Modele mogą kopiować osobisty styl.
    .question = Jaka to twórczość?
    .photographs = Fotografie
    .drawings = Rysunki lub obrazy
    .writing = Teksty
    .music = Muzyka
    .film = Filmy lub wideo
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

life_change =
    { $behalf ->
        [represented] Życie tej osoby od tamtej pory się zmieniło
       *[self] Moje życie od tamtej pory się zmieniło
    }
    .hint = Stare wpisy dają dziś fałszywy obraz. Nie musisz mówić więcej.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

cannot_leave =
    { $behalf ->
        [represented] Ta osoba nie może po prostu odejść
       *[self] Nie mogę po prostu odejść
    }
    .hint = Klub, szkoła, rodzina albo praca jest tylko tam.
    .question = Do czego jest to potrzebne?
    .club = Klub lub grupa
    .school = Grupa szkolna
    .family_abroad = Rodzina za granicą
    .work = Praca
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

wrong_ai_output =
    { $behalf ->
        [represented] Meta AI powiedziała coś fałszywego lub prywatnego o tej osobie
       *[self] Meta AI powiedziała coś fałszywego lub prywatnego o mnie
    }
    .hint = Taka odpowiedź już się pokazała.
    .question = W którym roku?
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Przyczyny z innych dziedzin życia

sensitive_origin =
    { $behalf ->
        [represented] Widać, skąd ta osoba pochodzi
       *[self] Widać, skąd pochodzę
    }
    .hint = Nie musisz mówić więcej. W tekście jest tylko słowo „pochodzenie”.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

inferred_sensitive = Razem zdradza to prywatne sprawy
    .hint = Nic nie jest powiedziane wprost, ale wpisy i zdjęcia na to wskazują.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

criminal_matters = Część dotyczy przestępstwa lub sprawy w sądzie
    .hint = Jako ofiara, świadek albo ktoś oskarżony. Nie musisz mówić, co z tego.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

dependants =
    { $behalf ->
        [represented] Ta osoba opiekuje się kimś, kogo tam widać
       *[self] Opiekuję się kimś, kogo tam widać
    }
    .hint = Ktoś, kto potrzebuje opieki. W tekście nie ma nazwiska ani choroby.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

deceased = Widać kogoś, kto zmarł
    .hint =
        { $behalf ->
             [represented] Ta osoba też jest na tych zdjęciach.
            *[self] Ty też jesteś na tych zdjęciach. Chodzi o Twoje wspomnienia.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

journalist_activist =
    { $behalf ->
        [represented] Ta osoba zabiera głos, a ludzie jej ufają
       *[self] Zabieram głos, a ludzie mi ufają
    }
    .hint = W mediach, w ważnej sprawie albo dla praw człowieka. W tekście nie ma szczegółów.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

persecution = Może to narazić ludzi w innym kraju
    .hint = W tekście nie ma nazwy kraju ani nazwisk.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

exposed_role =
    { $behalf ->
        [represented] Zawód czyni z tej osoby cel
       *[self] Mój zawód czyni ze mnie cel
    }
    .hint =
        { $behalf ->
             [represented] W tekście nie ma, gdzie ta osoba pracuje.
            *[self] W tekście nie ma, gdzie pracujesz.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

workplace_exposure =
    { $behalf ->
        [represented] Może to zaszkodzić tej osobie w pracy
       *[self] Może mi to zaszkodzić w pracy
    }
    .hint = Stare wpisy można wyrwać z kontekstu.
    .question = O co chodzi?
    .job_search = Szukanie pracy
    .employer_rules = Zasady w pracy
    .old_statements = Dawne wypowiedzi
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

likeness_is_income =
    { $behalf ->
        [represented] Ta osoba zarabia twarzą lub głosem
       *[self] Zarabiam twarzą lub głosem
    }
    .hint = Kopie zrobione przez AI mogą odebrać pracę.
    .question = Jaka to praca?
    .modelling = Modeling
    .acting = Aktorstwo
    .voice = Praca głosem
    .sport = Sport
    .influencer = Własny kanał
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

business_page =
    { $behalf ->
        [represented] Ta osoba prowadzi stronę, na której ją widać
       *[self] Prowadzę stronę, na której mnie widać
    }
    .hint = Firma nie może wnieść sprzeciwu, ale człowiek, który za nią stoi, może.
    .question = Jaka to strona?
    .sole_trader = Własna mała firma
    .club_officer = Klub
    .artist = Własna sztuka
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

form_obstacle =
    { $behalf ->
        [child] Formularz u nas nie zadziałał
        [represented] Formularz u tej osoby nie zadziałał
       *[self] Formularz u mnie nie zadziałał
    }
    .hint = To nie powinno Cię zatrzymać. List też się liczy.
    .question = Co nie zadziałało?
    .hacked = Konto przejęto
    .blocked = Konto jest zablokowane
    .lost_access = Nie da się zalogować
    .no_code = Kod nie przyszedł
    .barrier = W tej postaci nie da się z niego korzystać
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

conscience =
    { $behalf ->
        [represented] To sprzeczne z tym, czym ta osoba kieruje się w życiu
       *[self] To sprzeczne z tym, czym kieruję się w życiu
    }
    .hint = Najlepiej razem z inną przyczyną. Nie musisz mówić, jakie to przekonanie.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

memorisation =
    { $behalf ->
        [child] Moje dziecko łatwo rozpoznać
        [represented] Tę osobę łatwo rozpoznać
       *[self] Łatwo mnie rozpoznać
    }
    .hint = To, co rzadkie, może wrócić w tym, co mówi AI.
    .question = Z czego to wynika?
    .rare_name = Rzadkie nazwisko
    .unusual_story = Niezwykła historia
    .many_pictures = Wiele podobnych zdjęć
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
