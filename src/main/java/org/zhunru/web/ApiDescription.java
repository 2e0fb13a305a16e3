package org.zhunru.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the API's documentation. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String BASIC = "basic";

  @Bean
  OpenAPI openApi(Problems problems) {
    SecurityScheme basic = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC);
    return new OpenAPI()
        .info(
            new Info()
                .title(problems.text("web.api.title"))
                .description(problems.text("web.api.description"))
                .version("v1")
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
        .components(new Components().addSecuritySchemes(BASIC, basic.description(problems.text("web.api.basic"))))
        .addSecurityItem(new SecurityRequirement().addList(BASIC));
  }
}
