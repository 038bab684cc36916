package id.imigrasi.corner.kiosk.shell;

import id.imigrasi.corner.content.guide.GuideId;
import id.imigrasi.corner.content.guide.TopicId;
import id.imigrasi.corner.content.helper.Answers;
import id.imigrasi.corner.content.item.Slug;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the screens stand. Constants are route names; methods give addresses for links. */
public final class ScreenAddress {

  public static final String HOME = "";
  public static final String FIND = "cari";
  public static final String OFFICE = "kantor";
  public static final String LESSON = "pelajaran";
  public static final String VOLUNTEER = "relawan";
  public static final String TERM = "istilah";
  public static final String NOTICE = "kabar";
  public static final String SESSION = "kegiatan";
  public static final String TOPIC = "topik";
  public static final String GUIDE = "panduan";
  public static final String TAKE_HOME = "bawa";
  public static final String HELPER = "pandu";
  public static final String ASK = "tanya";

  /** The query parameter of {@link #FIND} and {@link #ASK} that holds what the visitor typed. */
  public static final String QUERY = "q";

  /** The query parameter of every screen that sets the visitor's language: id or en. */
  public static final String LANGUAGE = "bahasa";

  private ScreenAddress() {}

  public static String home() {
    return "/";
  }

  public static String find() {
    return "/" + FIND;
  }

  /** The search screen with an answer to this query. */
  public static String find(String query) {
    return find() + query(query);
  }

  /** Where a visitor is led to a person who answers this question. */
  public static String ask(String query) {
    return "/" + ASK + query(query);
  }

  private static String query(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    return query.isEmpty() ? "" : "?" + QUERY + "=" + encoded;
  }

  public static String office(Slug office) {
    return "/" + OFFICE + "/" + office;
  }

  /** A lesson's first page. */
  public static String lesson(Slug lesson) {
    return "/" + LESSON + "/" + lesson;
  }

  public static String term(Slug term) {
    return "/" + TERM + "/" + term;
  }

  public static String topic(TopicId topic) {
    return "/" + TOPIC + "/" + topic.name();
  }

  public static String guide(GuideId guide) {
    return "/" + GUIDE + "/" + guide.slug();
  }

  public static String takeHome(GuideId guide) {
    return "/" + TAKE_HOME + "/" + guide.slug();
  }

  /** A helper's first question. */
  public static String helper(Slug helper) {
    return helper(helper, Answers.NONE);
  }

  /** Where a helper stands after these answers: its next question, or its checklist. */
  public static String helper(Slug helper, Answers answers) {
    return "/" + HELPER + "/" + tail(helper, answers);
  }

  /** Where the checklist of these answers is taken home. */
  public static String takeHome(Slug helper, Answers answers) {
    return "/" + TAKE_HOME + "/" + tail(helper, answers);
  }

  private static String tail(Slug helper, Answers answers) {
    return answers.isEmpty() ? helper.text() : helper + "/" + answers;
  }

  public static String offices() {
    return "/" + OFFICE;
  }

  public static String sessions() {
    return "/" + SESSION;
  }

  public static String lessons() {
    return "/" + LESSON;
  }

  public static String terms() {
    return "/" + TERM;
  }

  public static String volunteers() {
    return "/" + VOLUNTEER;
  }

  public static String notice(Slug notice) {
    return "/" + NOTICE + "/" + notice;
  }
}
