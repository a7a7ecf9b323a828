import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createBoundaryWitness } from '../../../src/core/text/boundary.ts';

const witness = createBoundaryWitness();

/** Asks about the stretch in brackets: 部[分销]售. */
function ask(question: string, about: 'isClean' | 'isLoose' = 'isClean'): boolean {
  const start = question.indexOf('[');
  const end = question.indexOf(']') - 1;
  return witness[about](question.replace(/[[\]]/g, ''), start, end);
}

describe('a short form that hides in other words is not clean', () => {
  test.each(
    (
      '部[分销]售 推[动销]售 拉[动销]售 带[动销]量 产[品宣]传 产[品效]果 作[品效]果 到[达人]数 送[达人]数 抵[达人]员 ' +
      '[转化]学 [复购]买 [触达]成 [心智]能 [中台]湾 [抓手]机 [拉新]闻 [种草]莓 [公关]于 [打法]律 ' +
      '[垂类]似 [大促]进 [头部]分 [社群]众 [落地]方 [落地]窗 [直播]放 [平台]阶 [品类]型 [竞品]牌 [站内]容 ' +
      '网[站内]容 进[行销]售 协[助销]售 收[集采]购 安[排面]试 监[测评]估 创[新媒体] 健[全渠道] 商[品项]目 各[渠道商]业化 ' +
      '游戏[项目制]定 会[员购]买 吸[引流]量 提[交付]款 图[文宣]传 各省[内推]广 [用户群]体 年以[上线]上 [产品线]上运营 ' +
      '[产品线]下推广 [网红]线 [私域]名 [商户端]口配置 媒[体验]收 对[流量方]面'
    ).split(' '),
  )('%s', (question) => {
    expect(ask(question)).toBe(false);
  });
});

describe('a short form that two words tear apart, or one word cuts, is not clean', () => {
  test.each(
    (
      '联[动销]售部门 自[动销]户 活[动销]售 移[动销]售 食[品宣]称 新[品宣]讲 表[达人]的情感 直[达人]心 多媒[体验]证 办[公关]系 多[种草]药 播[种草]籽 ' +
      '室[内容]纳 店[内容]量 货[运营]业 水[渠道]路 好[转化]解 重[复购]买 马[拉新]赛季 保[留存]档 停[留存]放 购[买量]大 产[品类]型 菜[单品]尝 ' +
      '订[单品]质 简[单品]牌 网[上新]闻 以[上新]增 扩[大促]进 极[大促]成 加[大促]销 督[促活]动 引[导购]买 部[门店]员 自[主播]放 加[热点]火 ' +
      '精[选题]材 挑[选题]目 针[对标]准 面[对标]的 比[对标]签 天[赋能]力 封[闭环]境 密[闭环]节 数据中[心智]能化 中[心智]库 强[调性]价比 协[调性]格 ' +
      '移[动线]路 活[动线]上直播 退[回款]项 收[回款]项 总[结案]例 以[上线]索 精[选品]牌 优[选品]质 产[品控]制 物[流量]大 交[流量]表 使[用户]外装备 ' +
      '社[会员]工 大[会员]工 使[用研]究 应[用研]发 生[产研]发 投[产研]究 经[商超]过 客[商超]出 集[团购]买 市[场控]制 现[场控]制 集[中控]制 ' +
      '安[排期]间 构[建联]系 搭[建联]盟 部[分货]物 需[要货]源 生[产销]售 垂[直销]售 设[立项]目 成[立项]目组 突[出海]外 输[出海]报 推[出海]报 ' +
      '以[下单]位 参[加购]物 地[点位]置 用[户外]部 客[户外]出 制[定投]放 决[定投]资 节[日活]动 生[日活]动 个[人设]计 管[理货]品 处[理货]物 ' +
      '代[理货]品 活[动效]果 重[复用]户 回[复用]户 充[分发]挥 部[分发]货 商[标品]牌 目[标品]牌 家[电销]售 国[内推]广 有效[地推]进 快速[地推]动 ' +
      '全[面料]理 高[效果]断 有[效果]实 人[工作]业 年[会场]地 商[会场]所 机[会场]合 品[牌照]片 品[牌号]召 电[商品]牌 电[商超]市 分[店长]期 ' +
      '开[店长]期 消费[者心]智 主[题库]存 问[题库] 新[闻稿]件 关[键词]条 达[成交]易 完[成交]付 形[成交]互 变[成交]流 组[成交]叉 构[成交]易 ' +
      '后[台词]条 平[台词]典 后[台账]户 前[台账]单'
    ).split(' '),
  )('%s', (question) => {
    expect(ask(question)).toBe(false);
  });
});

describe('a short form among other words is clean', () => {
  test.each(
    (
      '市场部[分销]计划 品牌部[分销]政策 完善[分销]体系 终端[动销]情况 提升[动销]率 负责[品宣]物料 追求[品效]合一 头部[达人]合作 ' +
      '美妆[达人]的视频 驻站[达人]们 合作[达人]数 邀请[达人]为品牌发声 [媒体]验收 内容[种草]计划 做好[种草]内容 [私域]名单 ' +
      '[私域]运营 提升[复购]率 [触达]用户 抢占[心智] [中台]能力 业务[抓手] [拉新]活动 [拉新]用户 沉淀[打法]总结 [垂类]账号 ' +
      '[大促]活动 [大促]期间 [头部]主播 [社群]运营 [社群]体验 [落地]执行 方案[落地]后 [直播]放大声量 [直播]间 [平台]阶段 [品类]目标 ' +
      '[竞品]分析 [竞品]等信息 [渠道]拓展 负责[片区]内门店 所辖[大区]内的零售 家清[类目]的内容 具有[落地性]的方案 [策划]分发 ' +
      '[新媒体]运营 全[渠道]营销 [产品力]提升 [用户群]运营 [手游]玩法 手游[玩法]设计 [终端]口碑 [直营]销售 [自营]销量 [上线]下单活动 ' +
      '团队[地推]活动 [地推]经验 [团购]买手 [导购]团队 [下单]流程 [人设]打造 [投放]大盘 [公关]关系 [内容]易传播 [舆情]监控 [话题]库 [爆款]打造 [客群]分析'
    ).split(' '),
  )('%s', (question) => {
    expect(ask(question)).toBe(true);
  });
});

test.each([
  ['整合[营消]传播', true],
  ['整合营[消]传播', true],
  ['[客户]运营', false],
  ['[客]户运营', false],
])('tells whether characters belong to a known word: %s', (question, want) => {
  expect(ask(question, 'isLoose')).toBe(want);
});

test('answers the same again and after many other questions', () => {
  const before = ask('部[分销]售');
  for (let i = 0; i < 5000; i++) ask(`一${String.fromCharCode(0x4e00 + i)}[二]`);

  expect(ask('部[分销]售')).toBe(before);
});

test('agrees with everything where the engine has no segmenter', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });

  const { isClean, isLoose } = createBoundaryWitness();
  vi.unstubAllGlobals();

  expect(isClean('部分销售', 1, 3)).toBe(true);
  expect(isLoose('整合营消', 2, 3)).toBe(false);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (window, a, b) => {
      const start = Math.min(a, window.length);
      const end = Math.min(start + b, window.length);
      expect(typeof witness.isClean(window, start, end)).toBe('boolean');
    }),
  );
});
