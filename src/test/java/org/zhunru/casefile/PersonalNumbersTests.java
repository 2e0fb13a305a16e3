package org.zhunru.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of people, however they are written. */
class PersonalNumbersTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话13800138000", "１３８００１３８０００", "138-0013-8000", "138 0013 8000", "+8613800138000", "＋8613800138000", "86 138 0013 8000",
        "138\u200b0013\u200b8000", "138\u20100013\u20138000", "138.0013.8000", "51300119900101123X", "513001 19900101 1234",
        "513001-19900101-123x", "513001900101123",
        // a telephone of a house, with its area code and without
        "020-12345678", "020-87654321", "（０２０）８７６５４３２１", "02087654321", "020 8765 4321", "0757-8765432", "(0757)87654321", "07578765432",
        "+86 010-8765 4321", "电话：87654321", "座机 8765-4321", "联系电话（白天打）：8765432", "Tel: 87654321", "拨打八七六五四三二一",
        // written in Chinese, mixed, one by one
        "张三13800138000", "李陆 138 0013 8000", "一三八〇〇一三八〇〇〇", "幺三八零零幺三八零零零", "壹叁捌零零壹叁捌零零零", "一三八零零138零零零", "一 三 八 零 零 一 三 八 零 零 零",
        "1、3、8、0、0、1、3、8、0、0、0", "1-3-8-0-0-1-3-8-0-0-0", "零二零-八七六五四三二一", "五一三〇〇一一九九〇〇一〇一一二三X"
      })
  void aNumberOfAPersonIsSeen(String text) {
    assertThat(PersonalNumbers.in("请联系 " + text + "。")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
        "2026年11月22日", "ZR-2026-00001", "国统制〔2025〕60号", "12345", "经费 13800 元，入户 1380 户", "1380013800012",
        "请拨打 110 或者 12345 热线", "电话 12345", "紧急电话 110、119、120", "〔2025〕12号", "3000户", "电话通知了 3000 户", "电话回访 20261122 完成",
        "电话会议 2025-2026 年度", "电话费 25000000 元", "电话安装费 2500000元", "户数 3000-5000 户", "XS-2026-0201234567", "2026-03-01 至 2026-04-01",
        "上午 08:00-11:30", "0.0201234567 元", "面积 020 平方米", "二〇二六年十一月二十二日", "一百三十八万元", "一二三四五六七八九十",
        "第1、2、3、4、5、6、7、8、9、10、11条", "三号楼二单元一〇一室", "电话二十部", "统一社会信用代码不用填写", "邮编 510000，楼栋 12 号"
      })
  void otherNumbersAreNot(String text) {
    assertThat(PersonalNumbers.in(text)).isFalse();
  }
}
