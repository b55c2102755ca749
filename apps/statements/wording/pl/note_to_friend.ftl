### Kilka słów do kogoś, kto udostępnia zdjęcia, po polsku. Ciepło, trzy zdania, bez prawa, na „ty”.

note =
    { $way ->
        [two] Cześć, mam małą prośbę: na części tego, co udostępniasz na Facebooku lub Instagramie, widać
            { note-whom }, i wiem, że robisz to z sympatii. Meta wykorzystuje publiczne wpisy do rozwijania
            swojej AI, a ja decyduję tylko o własnych wpisach; czy możesz usunąć te zdjęcia albo
            { note-tag }? W wielu krajach możesz też { note-object }, jeśli chodzi o własne wpisy, nic to nie
            kosztuje i chętnie pokażę Ci, gdzie.
        [three] Hej, myślę ostatnio o tym, co jest w sieci o { note-about }, a część z tego jest w Twoich
            wpisach. Meta wykorzystuje publiczne wpisy do rozwijania swojej AI, więc wiele by to dla mnie
            znaczyło, gdyby te zdjęcia zniknęły albo chociaż { note-tag }. W wielu krajach możesz też
            { note-object }, jeśli chodzi o własne wpisy; gdy chcesz, chętnie pomogę.
       *[one] Cześć, czasem udostępniasz zdjęcia, na których widać { note-whom }, i wiem, że masz dobre
            intencje. Meta wykorzystuje publiczne wpisy do rozwijania swojej AI, a ja nie mogę zmienić tego,
            co udostępniają inni, więc czy możesz usunąć te zdjęcia albo { note-tag }? W wielu krajach możesz
            też { note-object }, jeśli chodzi o własne wpisy; chętnie pokażę Ci, jak.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

note-object =
    { $act ->
        [forbid] tego zakazać
        [cease] powiedzieć „nie”
       *[object] wnieść sprzeciw
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

note-whom =
    { $behalf ->
        [child] moje dziecko
        [represented] osobę, w której imieniu mówię
       *[self] mnie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

note-about =
    { $behalf ->
        [child] moim dziecku
        [represented] osobie, w której imieniu mówię
       *[self] mnie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

note-tag =
    { $behalf ->
        [self] moje oznaczenie
       *[child] oznaczenie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
