import type { Names } from "./names.ts";

/** What a rule book must be, and how to mend one that is not: by the code of the problem. */
export const methodologyRules = {
  "duplicate-code": {
    message: {
      ar: "كل رمز يرد مرة واحدة في المنهجية، للمناظير والمؤشرات معًا",
      en: "each code stands once in the methodology, dimensions and indicators together",
    },
    mend: { ar: "أعط هذه العقدة رمزًا آخر", en: "Give this node another code" },
  },
  "empty-group": {
    message: { ar: "كل مجموعة تضم مؤشرًا واحدًا على الأقل", en: "a group holds at least one indicator" },
    mend: { ar: "أضف مؤشرًا إلى المجموعة أو احذفها", en: "Add an indicator to the group or remove the group" },
  },
  "weight-not-positive": {
    message: { ar: "وزن أكبر من صفر", en: "a weight greater than 0" },
    mend: {
      ar: "أعط العقدة وزنًا أكبر من صفر أو احذفها",
      en: "Give the node a weight greater than 0 or remove it",
    },
  },
  "goalposts-equal": {
    message: { ar: "طرفان مختلفان للمقياس", en: "two different ends of the scale" },
    mend: { ar: "اجعل أسوأ قيمة وأفضل قيمة مختلفتين", en: "Let worst and best differ" },
  },
  "yes-no-goalposts": {
    message: {
      ar: "مقياس من 0 إلى 1 أو من 1 إلى 0 لمؤشر نعم أو لا",
      en: "a scale from 0 to 1, or from 1 to 0, for a yes/no indicator",
    },
    mend: { ar: "اجعل الطرفين 0 و1", en: "Set the goalposts to 0 and 1" },
  },
  "percentage-goalposts": {
    message: {
      ar: "طرفان بين 0 و100 لمؤشر النسبة المئوية",
      en: "both ends within 0 and 100 for a percentage",
    },
    mend: {
      ar: "اجعل الطرفين بين 0 و100 أو اجعل المؤشر رقمًا",
      en: "Move the goalposts into 0 to 100, or make it a number",
    },
  },
  "ladder-too-short": {
    message: { ar: "درجتان على الأقل في السلّم", en: "at least two steps in a ladder" },
    mend: { ar: "أضف درجات السلّم من الأدنى إلى الأعلى", en: "List the steps from the lowest to the highest" },
  },
  "ladder-not-ascending": {
    message: { ar: "قيمة أكبر من قيمة الدرجة السابقة", en: "a value greater than that of the step before" },
    mend: { ar: "رتّب الدرجات تصاعديًا بلا تكرار", en: "Order the steps from low to high without repetition" },
  },
  "ladder-off-scale": {
    message: { ar: "درجة بين طرفي المقياس", en: "a step between the two goalposts" },
    mend: { ar: "عدّل قيمة الدرجة أو طرفي المقياس", en: "Change the step's value or the goalposts" },
  },
  "steps-without-ladder": {
    message: { ar: "درجات لمؤشر من نوع السلّم فقط", en: "steps only for an indicator of the kind ladder" },
    mend: { ar: "احذف الدرجات أو اجعل النوع سلّمًا", en: "Remove the steps, or make the kind a ladder" },
  },
  "applies-to-nobody": {
    message: { ar: "رمز واحد على الأقل في القائمة", en: "at least one code in the list" },
    mend: {
      ar: "اذكر من يُسأل عن المؤشر، أو احذف القائمة ليُسأل عنه الجميع",
      en: "Name whom the indicator is asked of, or remove the list to ask everybody",
    },
  },
  "levels-not-from-zero": {
    message: { ar: "مستوى أول يبدأ من 0", en: "a first level that starts at 0" },
    mend: { ar: "ابدأ أدنى مستوى من 0", en: "Let the lowest level start at 0" },
  },
  "levels-not-ascending": {
    message: { ar: "بداية أعلى من بداية المستوى السابق", en: "a start above that of the level before" },
    mend: { ar: "رتّب المستويات من الأدنى إلى الأعلى", en: "Order the levels from the lowest to the highest" },
  },
  "level-off-scale": {
    message: { ar: "بداية بين 0 و100", en: "a start within 0 and 100" },
    mend: { ar: "انقل بداية المستوى إلى ما بين 0 و100", en: "Move the start of the level into 0 to 100" },
  },
  "duplicate-level": {
    message: { ar: "كل رمز مستوى يرد مرة واحدة", en: "each level code stands once" },
    mend: { ar: "أعط هذا المستوى رمزًا آخر", en: "Give this level another code" },
  },
  "coverage-floor-off-scale": {
    message: { ar: "حد أدنى للتغطية بين 0 و1", en: "a coverage floor within 0 and 1" },
    mend: { ar: "اكتب حصة بين 0 و1، مثل 0.5", en: "Write a share from 0 to 1, such as 0.5" },
  },
  "mapping-unknown-code": {
    message: {
      ar: "رمز لمنظور أو مؤشر: في from من الإصدار السابق، وفي to من هذا الإصدار",
      en: "the code of a dimension or indicator: in `from` of the version before, in `to` of this one",
    },
    mend: { ar: "صحّح الرمز", en: "Correct the code" },
  },
  "mapping-code-twice": {
    message: { ar: "كل رمز يرد مرة واحدة في كل جهة", en: "each code stands once on its side" },
    mend: { ar: "اذكر ما صار إليه الرمز في موضع واحد", en: "Say in one place what became of it" },
  },
  "mapping-wrong-count": {
    message: {
      ar: "واحد بواحد لما بقي أو عُدّل، وواحد بأكثر لما قُسّم، وأكثر بواحد لما دُمج، ولا شيء من جهة لما حُذف أو أُضيف",
      en: "one to one if same or modified, one to several if split, several to one if merged, and nothing on one side if dropped or new",
    },
    mend: { ar: "صحّح الرموز أو نوع التغيير", en: "Correct the codes or the kind of change" },
  },
  "mapping-mixed": {
    message: {
      ar: "مؤشرات تصير مؤشرات، ومناظير تصير مناظير",
      en: "indicators that become indicators, or dimensions that become dimensions",
    },
    mend: { ar: "افصل بين المؤشرات والمناظير", en: "Keep indicators and dimensions apart" },
  },
  "mapping-not-same": {
    message: {
      ar: "النوع والوحدة ودرجات السلّم نفسها لما بقي كما هو",
      en: "the same kind, unit and steps in what is said to be the same",
    },
    mend: { ar: "اجعل التغيير «modified»", en: "Say that it is modified" },
  },
} satisfies Readonly<Record<string, { readonly message: Names; readonly mend: Names }>>;

export type MethodologyRule = keyof typeof methodologyRules;
