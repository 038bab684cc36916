package id.imigrasi.corner.admin.guides.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.imigrasi.corner.admin.guides.GuideForm;
import id.imigrasi.corner.admin.guides.GuideForm.Fact;
import id.imigrasi.corner.admin.guides.GuideForm.FeeFields;
import id.imigrasi.corner.admin.guides.GuideForm.SourceFields;
import id.imigrasi.corner.content.corpus.Corpus;
import id.imigrasi.corner.content.guide.Guide;
import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.Section;
import id.imigrasi.corner.content.guide.Topic;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.item.Language;
import id.imigrasi.corner.content.item.PartialDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything of a guide that can be typed. */
final class GuideFields extends Div {

  private static final List<String> AUDIENCES =
      List.of("warga", "orang-asing", "pekerja-migran", "perangkat-desa", "keluarga");

  private final GuideId id;
  private final Language language;
  private final Corpus corpus;
  private final TextField title = Inputs.text(label("title"));
  private final TextArea summary = Inputs.area(label("summary"));
  private final Select<String> topic = new Select<>();
  private final CheckboxGroup<String> audience = new CheckboxGroup<>(label("audience"));
  private final TextArea keywords = Inputs.area(label("keywords"));
  private final Rows<FeeFields> fees = new Rows<>("fees", FeeFields.EMPTY, FeeRow::new);
  private final FactRow duration = new FactRow();
  private final Rows<Fact> places = new Rows<>("places", Fact.EMPTY, FactRow::new);
  private final Rows<SourceFields> sources =
      new Rows<>("sources", SourceFields.EMPTY, SourceRow::new);
  private final DayField checked = new DayField(label("checked"));
  private final DayField reviewBy = new DayField(label("review-by"));
  private final MultiSelectComboBox<String> related = new MultiSelectComboBox<>(label("related"));
  private final Paragraph updated = new Paragraph();
  private final TextArea confirm = Inputs.area("");
  private final TextArea verify = Inputs.area("");
  private final Map<Section, TextArea> sections = new EnumMap<>(Section.class);
  private Set<String> audiences = Set.of();
  private String lastChange = "";

  GuideFields(GuideId id, Language language, Corpus corpus) {
    this.id = id;
    this.language = language;
    this.corpus = corpus;
    addClassName("guide-fields");
    prepare();
    add(
        card("form.main", title, summary, topic, audience, keywords),
        card("form.fees", fees),
        card("form.duration", duration),
        card("form.places", places),
        card("form.sections", sections.values().toArray(Component[]::new)),
        card("form.sources", sources),
        card("form.dates", dates(), updated, related),
        card("form.confirm", confirm),
        toDos());
  }

  private void prepare() {
    title.setWidthFull();
    title.setMaxLength(120);
    summary.setMinRows(2);
    summary.setHelperText(getTranslation("form.summary.help"));
    topic.setLabel(label("topic"));
    topic.setItems(corpus.topics().stream().map(each -> each.id().name()).toList());
    topic.setItemLabelGenerator(this::topicTitle);
    topic.setManualValidation(true);
    topic.setWidthFull();
    audience.setItemLabelGenerator(this::audienceName);
    keywords.setHelperText(getTranslation("form.keywords.help"));
    related.setItems(guideSlugs());
    related.setItemLabelGenerator(this::guideTitle);
    related.setManualValidation(true);
    related.setWidthFull();
    related.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    confirm.setMinRows(2);
    confirm.setAriaLabel(label("confirm"));
    verify.setMinRows(3);
    verify.setAriaLabel(label("verify"));
    for (Section section : Section.values()) {
      TextArea area = Inputs.area(section.heading(language));
      area.setMinRows(2);
      area.setMaxRows(14);
      area.addClassName("section-text");
      sections.put(section, area);
    }
  }

  private Div dates() {
    Div row = new Div(checked, reviewBy);
    row.addClassName("two");
    return row;
  }

  private Div toDos() {
    Div card = card("form.verify", verify);
    card.addClassName("to-dos");
    return card;
  }

  private Div card(String key, Component... fields) {
    Div card = new Div(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".help")));
    card.addClassName("card");
    card.add(fields);
    return card;
  }

  /** Calls the listener after every change that the person makes. */
  void onChange(Runnable listener) {
    Runnable withSources =
        () -> {
          offerSources();
          listener.run();
        };
    Inputs.onChange(
        listener, title, summary, topic, audience, keywords, checked, reviewBy, related, confirm,
        verify);
    sections.values().forEach(area -> Inputs.onChange(listener, area));
    duration.onChange(listener);
    fees.onChange(listener);
    places.onChange(listener);
    sources.onChange(withSources);
  }

  void show(GuideForm form) {
    title.setValue(form.title());
    summary.setValue(form.summary());
    topic.setValue(form.topic().isEmpty() ? null : form.topic());
    audiences = withOthers(form.audience(), AUDIENCES);
    audience.setItems(withOthers(AUDIENCES, form.audience()));
    audience.setValue(new LinkedHashSet<>(form.audience()));
    keywords.setValue(String.join(", ", form.keywords()));
    fees.show(form.fees());
    duration.show(form.duration());
    places.show(form.places());
    sources.show(form.sources());
    sections.forEach((section, area) -> area.setValue(form.sections().getOrDefault(section, "")));
    checked.show(form.checked());
    reviewBy.show(form.reviewBy());
    related.setItems(withOthers(guideSlugs(), form.related()));
    related.setValue(new LinkedHashSet<>(form.related()));
    confirm.setValue(String.join("\n", form.confirm()));
    verify.setValue(String.join("\n", form.verify()));
    showUpdated(form.updated());
    offerSources();
  }

  /** Adds to what visitors type who look for the guide; a guide without a title takes it as one. */
  void addKeyword(String words) {
    String tidy = String.join(" ", parts(words, ","));
    List<String> known = parts(keywords.getValue(), ",");
    if (known.stream().noneMatch(tidy::equalsIgnoreCase)) {
      keywords.setValue(
          Stream.concat(known.stream(), Stream.of(tidy)).collect(Collectors.joining(", ")));
    }
    if (title.isEmpty() && !tidy.isEmpty()) {
      title.setValue(tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1));
      title.focus();
    } else {
      keywords.focus();
    }
  }

  /** Says when the words last changed; publishing sets that day. */
  void showUpdated(String day) {
    lastChange = day;
    updated.setText(
        PartialDate.parse(day)
            .map(date -> getTranslation("form.updated", date.inWords(Language.of(getLocale()))))
            .orElse(""));
    updated.setVisible(!day.isEmpty());
  }

  GuideForm value() {
    Map<Section, String> texts = new EnumMap<>(Section.class);
    sections.forEach(
        (section, area) -> {
          if (!area.getValue().isBlank()) {
            texts.put(section, area.getValue().strip());
          }
        });
    return new GuideForm(
        id.slug(),
        language.code(),
        title.getValue(),
        summary.getValue(),
        topic.getOptionalValue().orElse(""),
        audiences.stream().filter(audience.getValue()::contains).toList(),
        parts(keywords.getValue(), ","),
        fees.value(),
        duration.value(),
        places.value(),
        sources.value(),
        checked.iso(),
        lastChange,
        reviewBy.iso(),
        List.copyOf(related.getValue()),
        parts(confirm.getValue(), "\n"),
        parts(verify.getValue(), "\n"),
        texts);
  }

  /** Shows messages at the fields that they are about; takes all others away. */
  void mark(Map<String, String> messages) {
    Inputs.mark(title, messages, "title");
    Inputs.mark(summary, messages, "summary");
    Inputs.mark(topic, messages, "topic");
    Inputs.mark(checked, messages, "checked");
    Inputs.mark(reviewBy, messages, "review-by");
    Inputs.mark(related, messages, "related");
    Inputs.mark(confirm, messages, "confirm");
    fees.mark(messages);
    duration.mark(messages, "duration.");
    places.mark(messages);
    sources.mark(messages);
    sections.forEach((section, area) -> Inputs.mark(area, messages, section.heading(language)));
  }

  private void offerSources() {
    List<String> ids =
        sources.value().stream().map(SourceFields::id).filter(each -> !each.isBlank()).toList();
    fees.offerSources(ids);
    places.offerSources(ids);
    duration.offerSources(ids);
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static Set<String> withOthers(List<String> first, List<String> others) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(others);
    return all;
  }

  private List<String> guideSlugs() {
    return corpus.guides().stream()
        .map(Guide::id)
        .distinct()
        .filter(other -> !other.equals(id))
        .map(GuideId::slug)
        .toList();
  }

  private String guideTitle(String slug) {
    return Stream.of(slug)
        .filter(GuideId::isValid)
        .flatMap(valid -> corpus.guideInAny(new GuideId(valid), language).stream())
        .map(Guide::title)
        .findFirst()
        .orElse(slug);
  }

  private String topicTitle(String name) {
    return corpus
        .topic(new TopicId(name))
        .map((Topic each) -> each.title(Language.of(getLocale())))
        .orElse(name);
  }

  private String audienceName(String name) {
    return AUDIENCES.contains(name) ? getTranslation("audience." + name) : name;
  }

  private String label(String field) {
    return getTranslation("field." + field);
  }
}
