/*
 * Whether two Chinese characters sound alike, tones aside: most wrong characters in a Chinese text were
 * picked from the wrong line of an input method. No table of pronunciations is needed: the engine sorts
 * Chinese by sound, so a character's syllable is found by searching among the first common character of
 * each.
 */

const FIRST_OF_SYLLABLES =
  '阿哎安肮凹八白扳邦包卑奔崩逼边标憋宾冰拨卜擦猜参仓操册层叉拆掺昌抄车郴称吃充抽出揣川疮吹春戳疵匆凑粗蹿崔村搓' +
  '搭呆丹当刀得灯低掂刁爹丁丢东都督端堆吨多讹恩儿发帆方飞分丰否夫嘎该甘冈皋戈给根庚工勾估瓜乖关光归辊郭哈咳酣夯' +
  '毫呵黑痕亨轰侯乎花怀欢荒灰昏豁讥加奸江交阶巾京炯纠居娟撅军咖开刊康考苛肯吭空抠枯夸块宽匡亏坤扩垃来兰郎捞乐雷' +
  '棱哩俩连良撩列拎伶溜龙娄卢驴孪掠抡罗妈埋蛮忙猫么没门萌眯眠苗灭民名谬摸牟谋母拿乃男囊挠呢馁嫩能妮拈娘鸟捏您宁' +
  '牛农奴女暖疟挪哦欧趴拍潘乓抛呸喷抨批偏飘撇拼乒坡剖仆七掐千呛悄且亲青穷丘区圈炔裙然瓤饶惹人扔日戎柔如阮蕊闰若' +
  '撒塞三桑搔色森僧杀筛山伤捎奢申升尸收书刷衰拴双水吮说丝松搜苏酸虽孙唆他胎坍汤涛特疼剔天挑帖厅通偷凸湍推吞托挖' +
  '歪弯汪危温翁挝乌夕虾仙乡宵些心星凶休吁轩靴勋丫烟央妖掖一因应哟佣优迂冤曰晕匝灾咱赃遭则贼怎增扎斋沾张招遮贞争' +
  '之中州朱抓拽专妆追谆拙孜宗邹租钻嘴尊昨';

/** Tells whether two characters sound alike. */
export type SoundsAlike = (one: string, other: string) => boolean;

/** Asks the engine's own order of sounds; where it has none, no two characters sound alike. */
export function createSoundsAlike(): SoundsAlike {
  let order: Intl.Collator | null = null;
  const known = new Map<string, number>();
  const syllable = (character: string, collator: Intl.Collator): number => {
    const number = known.get(character) ?? syllableOf(character, collator);
    known.set(character, number);
    return number;
  };
  return (one, other) => {
    order ??= new Intl.Collator('zh-u-co-pinyin');
    if (!order.resolvedOptions().locale.startsWith('zh')) return false;
    return syllable(one, order) === syllable(other, order);
  };
}

/** The number of the last syllable that begins at or before the character. */
function syllableOf(character: string, order: Intl.Collator): number {
  let low = 0;
  let high = FIRST_OF_SYLLABLES.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order.compare(FIRST_OF_SYLLABLES[middle] ?? '', character) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
