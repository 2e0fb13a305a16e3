package org.zhunru.stories;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.support.OnPostgres;

@SpringBootTest(properties = "zhunru.stories=catalogue")
@Import(District.class)
@OnPostgres
class CatalogueStoryIT implements CatalogueStories {

  @Autowired private District district;
  @Autowired private Catalogue catalogue;
  @Autowired private CatalogueVersions versions;
  @Autowired private CatalogueDrafts drafts;
  @Autowired private JdbcClient jdbc;

  @Override
  public District district() {
    return district;
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public CatalogueVersions versions() {
    return versions;
  }

  @Override
  public CatalogueDrafts drafts() {
    return drafts;
  }

  @Override
  public List<String> judgedUnder(String ref) {
    return jdbc.sql("select package_version from audit_decision where case_ref = ? order by id").param(ref).query(String.class).list();
  }

  @Override
  public int inForceEvents() {
    return jdbc.sql("select count(*) from audit_entry where act = 'catalogue.version-in-force'").query(Integer.class).single();
  }
}
