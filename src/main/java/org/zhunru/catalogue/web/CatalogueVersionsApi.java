package org.zhunru.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueDrafts.Import;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.Item;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;

@RestController
@RequestMapping(path = "/api/v1/catalogue/versions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "清单版本")
class CatalogueVersionsApi {

  private static final String NUMBER = "/{number:[0-9]{1,6}}";

  private final CatalogueVersions versions;
  private final CatalogueDrafts drafts;
  private final CurrentUsers users;

  CatalogueVersionsApi(CatalogueVersions versions, CatalogueDrafts drafts, CurrentUsers users) {
    this.versions = versions;
    this.drafts = drafts;
    this.users = users;
  }

  @GetMapping
  @Operation(summary = "清单各版本", description = "按版本号从新到旧，含草稿。")
  List<CatalogueVersion> all() {
    return versions.versions();
  }

  @GetMapping(NUMBER)
  @Operation(summary = "一个版本")
  CatalogueVersion one(@PathVariable int number) {
    return versions.version(number);
  }

  @GetMapping(NUMBER + "/items")
  @Operation(summary = "一个版本的全部事项", description = "按编码排序；已发布的版本内容不再变化。")
  List<Item> items(@PathVariable int number) {
    return versions.items(number);
  }

  @GetMapping(NUMBER + "/diff")
  @Operation(summary = "与另一版本逐行比较", description = "with 为较早的版本号，缺省为起草所依据的版本。")
  DiffAnswer diff(@PathVariable int number, @RequestParam(defaultValue = "") String with) {
    CatalogueDiff diff = versions.diff(CatalogueDiffPages.earlier(versions.version(number), with), number);
    return new DiffAnswer(diff.from(), diff.to(), diff.counts(), diff.changes(), diff.certificates());
  }

  @PostMapping(path = NUMBER + "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "以文件替换草稿全部事项或责任矩阵",
      description = "XLSX 或 CSV；kind 为 ITEMS 或 MATRIX。有一处错误即不导入任何一行，422 列出全部错误的行和列。")
  ImportAnswer upload(
      @PathVariable int number, @RequestParam(defaultValue = "ITEMS") Import kind, @RequestPart MultipartFile file)
      throws IOException {
    CurrentUser user = users.require();
    String upload = drafts.upload(number, kind, file.getOriginalFilename(), file.getBytes(), user);
    Map<CatalogueDiff.Kind, Integer> changes = drafts.preview(number, upload, user).counts();
    CatalogueVersion after = drafts.confirm(number, upload, user);
    return new ImportAnswer(after.number(), after.revision(), after.total(), changes);
  }

  @PostMapping(NUMBER + "/discard")
  @Operation(summary = "作废草稿（牵头单位经办人）", description = "须写明理由；公示、审批中的草案不能作废。")
  CatalogueVersion discard(@PathVariable int number, @RequestBody Discard discard) {
    drafts.discard(number, discard.reason(), users.require());
    return versions.version(number);
  }

  record Discard(String reason) {}

  /** @param counts rows of each kind of change */
  record DiffAnswer(
      int from,
      int to,
      Map<CatalogueDiff.Kind, Integer> counts,
      List<CatalogueDiff.Change> changes,
      List<CatalogueDiff.CertificateChange> certificates) {}

  /** @param items of the draft after the import */
  record ImportAnswer(int version, int revision, int items, Map<CatalogueDiff.Kind, Integer> changes) {}
}
