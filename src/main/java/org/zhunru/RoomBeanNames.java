package org.zhunru;

import java.util.Arrays;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.zhunru.engine.ServiceTask;

/**
 * Two rooms may each have a class of the same simple name: a bean is called like its class with its package. Only the code
 * behind a drawn service task keeps its short name, because the drawing names it.
 */
public class RoomBeanNames extends FullyQualifiedAnnotationBeanNameGenerator {

  private static final AnnotationBeanNameGenerator SHORT = AnnotationBeanNameGenerator.INSTANCE;

  @Override
  public String generateBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
    return isServiceTask(definition)
        ? SHORT.generateBeanName(definition, registry)
        : super.generateBeanName(definition, registry);
  }

  private static boolean isServiceTask(BeanDefinition definition) {
    return definition instanceof AnnotatedBeanDefinition annotated
        && Arrays.asList(annotated.getMetadata().getInterfaceNames()).contains(ServiceTask.class.getName());
  }
}
