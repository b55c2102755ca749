### O que a pessoa deve saber antes de enviar uma reclamação, em português de Portugal. Mostra-se ao lado, nunca
### dentro. Breve e com calma; na terceira pessoa. Valores: $items (uma lista de línguas), $place (um endereço
### Web ou um nome), $meta, $detail (o código de uma língua).

language =
    Esta autoridade aceita reclamações em { $items }. Este texto é um rascunho: mande-o traduzir antes de o
        enviar ou peça ajuda à autoridade.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

sender =
    Ponha no cimo o seu nome e o seu endereço postal. As autoridades rejeitam as reclamações que não os
        indicam.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

meta-first =
    A lei pede que reclame primeiro junto da Meta. Envie o lembrete à Meta, espere pela resposta e volte
        depois a esta reclamação.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

prior-request =
    Esta autoridade quer ver que já se dirigiu à Meta. Junte a sua carta à Meta e a prova de que a enviou.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

no-email =
    Aqui um simples e-mail não vale como reclamação. Use o formulário da autoridade ou assine em papel.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

nothing-more =
    A partir de 2 de abril de 2027, a lei enumera o que uma reclamação destas deve dizer. A autoridade pode
        perguntar como se assina e envia, mas não pedir mais conteúdo antes de a analisar.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

only-a-report =
    Esta autoridade recebe uma denúncia. Pode analisá-la, mas não tem de lhe dar uma decisão.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

form = A autoridade tem um formulário próprio: { $place }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

address = Não temos a certeza do endereço postal. Confirme-o no site da própria autoridade: { $place }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

proceedings =
    Algumas autoridades perguntam se um tribunal ou outra autoridade já trata do assunto. Se for o caso,
        acrescente uma linha que o diga.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

language-name =
    { $detail ->
        [bg] búlgaro
        [bs] bósnio
        [ca] catalão
        [cnr] montenegrino
        [cs] checo
        [cy] galês
        [da] dinamarquês
        [de] alemão
        [el] grego
        [en] inglês
        [es] espanhol
        [et] estónio
        [fi] finlandês
        [fo] feroês
        [fr] francês
        [ga] irlandês
        [gv] manês
        [hr] croata
        [hu] húngaro
        [is] islandês
        [it] italiano
        [ja] japonês
        [ka] georgiano
        [ko] coreano
        [lb] luxemburguês
        [lt] lituano
        [lv] letão
        [mk] macedónio
        [mt] maltês
        [nb] norueguês
        [nl] neerlandês
        [nn] novo norueguês
        [pl] polaco
        [pt] português
        [pt-BR] português
        [ro] romeno
        [sk] eslovaco
        [sl] esloveno
        [sq] albanês
        [sr] sérvio
        [sv] sueco
        [sw] suaíli
        [th] tailandês
        [uk] ucraniano
       *[other] língua oficial do país
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
