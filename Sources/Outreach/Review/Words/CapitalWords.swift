/// Words that stand with a capital inside a sentence and name nobody.
enum CapitalWords {
    static let set = WordSet(listing: list)

    private static let list = """
        devops saas iot agile scrum kanban lean senior junior lead head manager director master remote smart working fullstack
        backend frontend freelance business product owner vi voi vostra vostro vostri loro nord sud est ouest norte sur este oeste
        ovest noord zuid oost directeur directrice président presidente direttore direttrice
        xing indeed glassdoor stack overflow youtube twitter mastodon bluesky reddit medium substack spotify netflix wikipedia covid brexit
        murphy murphys rome houston sisyphus godot sherlock hollywood lego tetris ikea sudoku earth moon mars bluetooth usb pdf powerpoint
        croatian serbian hungarian romanian bulgarian slovak slovenian estonian latvian lithuanian icelandic catalan bavarian flemish
        thanksgiving pentecost advent ostern pfingsten weihnachten silvester karneval fasching toussaint ascension pentecôte epifanía
        ferragosto befana sinterklaas koningsdag carnaval karnaval
        tausend hundert million dank mille mil grüße liebe
        guten tag gott damen herren herr herrn frau grüß moin hallo docteur professeur madre doctor doctora professor engineer
        i i'm i've i'd i'll mr mrs ms mx dr prof sir madam monday tuesday wednesday thursday friday saturday sunday weekday mon tue tues wed thu thur thurs fri sat
        january february march april may june july august september october november december
        christmas easter ramadan diwali hanukkah eid new year spring summer autumn winter
        english german french spanish italian dutch polish portuguese british american european irish scottish welsh greek
        danish swedish norwegian finnish czech swiss austrian belgian chinese japanese indian arabic turkish russian ukrainian
        europe europa africa asia america uk us usa eu eea dach emea uae gb
        linkedin inmail zoom teams meet google whatsapp skype facetime calendly outlook gmail slack signal telegram github
        cv cvs pdf ps re fw fwd asap fyi faq ok okay hr it rh ceo cto cfo coo cio vp svp md phd msc bsc mba gmt cet cest bst est pst utc
        am pm no not yes hi hello dear hey thanks thank best kind warm regards
        nederlands nederlandse engels engelse duits duitse frans franse spaans spaanse italiaans italiaanse pools poolse belgisch belgische vlaams vlaamse europees europese brits britse amerikaans amerikaanse
        scandinavian nordic baltic latin mediterranean african asian canadian mexican brazilian nigerian kenyan south north east west northern southern eastern western
        monsieur madame mademoiselle mme mlle lundi mardi mercredi jeudi vendredi samedi dimanche noel pâques internet web wifi
        señor señora sr sra srta don doña usted ustedes ud uds vd navidad semana santa
        signor signora signore sig dott dottoressa dottor ing lei le la suo sua suoi sue ella natale pasqua
        meneer mevrouw dhr mw mevr u uw kerst pasen
        senhor senhora você vossa natal páscoa
        pan pani pana panu panem panią państwo państwa państwu panie twój twoja twoje twojego twojej twoim twoją tobie ci cię ty wasz wasza wam was boże narodzenie wielkanoc pański pańska pańskie pańskiego pańskiej pańskim pańską
        sie ihnen ihr ihre ihren ihrem ihrer ihres
        javascript python java swift excel word powerpoint windows linux android ios iphone wi fi tv
        """
}
