### Co warto wiedzieć, zanim skarga zostanie wysłana, po polsku. Obok skargi, nigdy w niej.
###
### Krótko i spokojnie. Wartości: en/advice.ftl.

language =
    Języki, w których ten organ przyjmuje skargi: { $items }. Ten tekst jest projektem: przed wysłaniem zleć
    tłumaczenie albo poproś organ o pomoc.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sender = Dopisz na górze swoje imię i nazwisko oraz adres pocztowy. Bez nich organy nie rozpatrują skarg.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

meta-first =
    Prawo wymaga, by najpierw złożyć skargę do Meta. Wyślij do Meta przypomnienie, poczekaj na
    odpowiedź i wtedy
    wróć do tej skargi.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

prior-request =
    Ten organ chce widzieć, że najpierw zwrócono się do Meta. Dołącz swoje pismo do Meta i dowód wysłania.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

no-email = Zwykły e-mail nie liczy się tu jako skarga. Skorzystaj z formularza organu albo podpisz na papierze.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

nothing-more =
    Od 2 kwietnia 2027 prawo wymienia, co musi zawierać taka skarga. Organ może pytać, jak ją podpisać i wysłać,
    ale nie może żądać dalszej treści, zanim się nią zajmie.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

only-a-report = Ten organ przyjmuje zgłoszenie. Może się nim zająć, ale nie musi wydać decyzji.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

form = Ten organ ma własny formularz: { $place }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

address = Nie mamy pewności co do adresu pocztowego. Sprawdź go na stronie samego organu: { $place }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

proceedings =
    Niektóre organy pytają, czy sprawą zajmuje się już sąd lub inny organ. Jeśli tak, dopisz zdanie, które to
    mówi.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

language-name =
    { $detail ->
        [bg] bułgarski
        [bs] bośniacki
        [ca] kataloński
        [cnr] czarnogórski
        [cs] czeski
        [cy] walijski
        [da] duński
        [de] niemiecki
        [el] grecki
        [en] angielski
        [es] hiszpański
        [et] estoński
        [fi] fiński
        [fo] farerski
        [fr] francuski
        [ga] irlandzki
        [gv] manx
        [hr] chorwacki
        [hu] węgierski
        [is] islandzki
        [it] włoski
        [ja] japoński
        [ka] gruziński
        [ko] koreański
        [lb] luksemburski
        [lt] litewski
        [lv] łotewski
        [mk] macedoński
        [mt] maltański
        [nb] norweski
        [nl] niderlandzki
        [nn] nynorsk
        [pl] polski
        [pt] portugalski
        [pt-BR] portugalski
        [ro] rumuński
        [sk] słowacki
        [sl] słoweński
        [sq] albański
        [sr] serbski
        [sv] szwedzki
        [sw] suahili
        [th] tajski
        [uk] ukraiński
       *[other] język kraju
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
