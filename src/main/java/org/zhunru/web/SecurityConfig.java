package org.zhunru.web;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.stream.Stream;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Passwords;
import org.zhunru.identity.SignIns;

/**
 * Three chains. The API takes HTTP Basic and nothing else: no session is read or made, so no
 * cross-site request can ride on one, and its CSRF check is off. The API's documentation takes
 * either. Everything else is pages: form, session, CSRF.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class SecurityConfig {

  private static final String[] STATIC = {
    "/webjars/**", "/vendor/**", "/css/**", "/js/**", "/favicon.svg", "/favicon.ico"
  };

  private final SignIns signIns;
  private final CurrentUsers users;
  private final Passwords passwords;
  private final ProblemWriter problems;

  SecurityConfig(
      SignIns signIns, CurrentUsers users, Passwords passwords, ProblemWriter problems) {
    this.signIns = signIns;
    this.users = users;
    this.passwords = passwords;
    this.problems = problems;
  }

  /** The strict firewall; header values may be any text, e.g. a Chinese Idempotency-Key, but no control characters. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderValues(value -> value.chars().noneMatch(c -> c < ' ' && c != '\t' || c == 0x7f));
    return firewall;
  }

  @Bean
  @Order(1)
  SecurityFilterChain documentation(HttpSecurity http) throws Exception {
    headers(http)
        .securityMatcher("/api/docs", "/api/docs/**", "/api/swagger-ui/**")
        .authenticationManager(signIns.forRequests())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .httpBasic(basic -> basic.authenticationEntryPoint(new DocumentationEntryPoint(problems)))
        .exceptionHandling(
            denied -> denied.authenticationEntryPoint(new DocumentationEntryPoint(problems)))
        .addFilterBefore(new AccountGuard(users, passwords), AuthorizationFilter.class)
        .addFilterBefore(
            new PasswordFirst(passwords, request -> false, problems::passwordFirst),
            AuthorizationFilter.class);
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    headers(http)
        .securityMatcher("/api/**")
        .authenticationManager(signIns.forRequests())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .exceptionHandling(
            denied -> denied.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .addFilterBefore(
            new PasswordFirst(
                passwords,
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.PUT, PasswordApi.PATH),
                problems::passwordFirst),
            AuthorizationFilter.class);
    return http.build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    PageEntryPoint entryPoint = new PageEntryPoint();
    headers(http)
        .authenticationManager(signIns.forPages())
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(STATIC)
                    .permitAll()
                    .requestMatchers("/login", "/error", "/public", "/public/**")
                    .permitAll()
                    .requestMatchers(EndpointRequest.to("health"))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(
            form ->
                form.loginPage("/login")
                    .failureHandler(new SignInFailure())
                    .successHandler(new SignedIn(passwords)))
        .logout(
            logout ->
                logout
                    .logoutUrl("/logout")
                    .logoutSuccessUrl("/login?out")
                    .addLogoutHandler(
                        (request, response, who) -> {
                          if (who != null) {
                            signIns.signedOut(who.getName());
                          }
                        }))
        .requestCache(cache -> cache.requestCache(PageEntryPoint.requestCache()))
        .exceptionHandling(
            denied ->
                denied
                    .authenticationEntryPoint(entryPoint)
                    .accessDeniedHandler(new PageDenied(entryPoint)))
        .csrf(withDefaults())
        .addFilterBefore(new AccountGuard(users, passwords), AuthorizationFilter.class)
        .addFilterBefore(
            new PasswordFirst(
                passwords, openBeforeChange(), (request, response) -> entryPoint.to(request, response, "/password")),
            AuthorizationFilter.class);
    return http.build();
  }

  /** What is open to somebody whose password must be changed first. */
  private static RequestMatcher openBeforeChange() {
    PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Stream.concat(Stream.of(STATIC), Stream.of("/login", "/logout", "/error", "/password"))
            .map(path::matcher)
            .toArray(RequestMatcher[]::new));
  }

  private static HttpSecurity headers(HttpSecurity http) throws Exception {
    return http.headers(
        headers ->
            headers
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    permissions ->
                        permissions.policy(
                            "camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(
                    opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new ContentPolicy()));
  }
}
