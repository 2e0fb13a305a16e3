package org.zhunru.identity;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code java -jar zhunru.jar admin create USERNAME [--spring.datasource.url=…]}. The password is read from the environment
 * variable ZHUNRU_ADMIN_PASSWORD, or drawn and printed once.
 */
public final class AdministratorCommand {

  private static final int REFUSED = 2;

  private AdministratorCommand() {}

  /**
   * Runs without web server and without background jobs.
   *
   * @return the exit code: 0, or 2 with one Chinese line on {@code err}
   */
  public static int run(Class<?> application, String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length < 3 || !arguments[1].equals("create")) {
      err.println("用法：java -jar zhunru.jar admin create 用户名");
      return REFUSED;
    }
    String[] settings =
        Stream.concat(
                Arrays.stream(arguments).skip(3),
                Stream.of("--camunda.bpm.job-execution.enabled=false", "--logging.level.root=error"))
            .toArray(String[]::new);
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(application).web(WebApplicationType.NONE).logStartupInfo(false).run(settings)) {
      return create(context, arguments[2], out, err);
    }
  }

  private static int create(ConfigurableApplicationContext context, String username, PrintStream out, PrintStream err) {
    String given = System.getenv("ZHUNRU_ADMIN_PASSWORD");
    try {
      String password = context.getBean(FirstAdministrator.class).create(username, given);
      out.println(
          given == null
              ? context.getMessage("identity.first-administrator.drawn", new Object[] {username, password}, Locale.CHINA)
              : context.getMessage("identity.first-administrator.created", new Object[] {username}, Locale.CHINA));
      return 0;
    } catch (FirstAdministrator.Refused why) {
      err.println(context.getMessage(why.getMessage(), null, Locale.CHINA));
      return REFUSED;
    }
  }
}
