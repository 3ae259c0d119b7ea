package vn.sohoi.launcher;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The demo: half a year of three levels of the Union, told by the officers who would have written it. */
final class Story {
  /** What Bảo Lâm takes over from the plan of the province. */
  private static final List<String> TAKEN_OVER = List.of("II.1.1", "II.1.3");

  private final Settings settings;
  private final Cast cast;
  private final Map<String, Object> districtItems = new HashMap<>();

  Story(Settings settings) {
    this.settings = settings;
    this.cast = new Cast(settings);
  }

  /** Says in one line what there is now. */
  String tell() throws IOException, InterruptedException {
    Map<String, Object> province = provincialPlan();
    districtPlan(province);
    scheme(province);
    int activities = activities();
    int counts = counts();
    int reports = new ReportStory(cast).tell();
    return "demo      2 plans, %d activities, %d member counts, %d reports".formatted(activities, counts, reports);
  }

  private Map<String, Object> provincialPlan() throws IOException, InterruptedException {
    Map<String, Object> plan = draft("plan-province", cast.as("mai"), "ke-hoach-2023.txt", null);
    return issue("plan-province", plan, cast.as("mai"), cast.as("hanh"));
  }

  private void districtPlan(Map<String, Object> upper) throws IOException, InterruptedException {
    Caller lan = cast.as("lan");
    Map<String, Object> plan = draft("plan-bao-lam", lan, "ke-hoach-bao-lam-2023.txt", upper.get("id"));
    List<?> tree = (List<?>) lan.get("/plans/" + upper.get("id") + "/items").get("items");
    for (String path : TAKEN_OVER) {
      String item = "/plan-items/" + find(tree, path) + "/concretisations";
      districtItems.put(path, lan.create("take-" + path, item, Map.of("planId", plan.get("id"))).get("id"));
    }
    issue("plan-bao-lam", plan, lan, lan);
  }

  /** The scheme that spans five annual plans, and what of this year's plan carries it out. */
  private void scheme(Map<String, Object> province) throws IOException, InterruptedException {
    Caller mai = cast.as("mai");
    Map<String, Object> scheme = new LinkedHashMap<>(samples("programmes.json").getFirst());
    scheme.put("unitId", mai.unit());
    Object id = mai.create("programme-10-DA-TU", "/programmes", scheme).get("id");
    List<?> tree = (List<?>) mai.get("/plans/" + province.get("id") + "/items").get("items");
    List<Object> items = List.of(find(tree, "II.1"), find(tree, "II.4"));
    mai.create("programme-10-DA-TU-items", "/programmes/" + id + "/tags", Map.of("planItemIds", items));
  }

  private Map<String, Object> draft(String key, Caller officer, String sample, Object upperPlan) throws IOException, InterruptedException {
    Map<String, Object> read = officer.read(sample(sample));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("unitId", officer.unit());
    body.put("document", read.get("document"));
    body.put("items", read.get("items"));
    body.put("upperPlanId", upperPlan);
    return officer.create(key, "/plans", body);
  }

  private static Map<String, Object> issue(String key, Map<String, Object> plan, Caller officer, Caller approver)
      throws IOException, InterruptedException {
    String path = "/plans/" + plan.get("id");
    Map<String, Object> submitted = officer.step(key + "-submission", path + "/submission", plan, Map.of());
    Map<String, Object> approved = approver.step(key + "-approval", path + "/approval", submitted, Map.of());
    return officer.step(key + "-issue", path + "/issue", approved, Map.of());
  }

  private int activities() throws IOException, InterruptedException {
    List<Map<String, Object>> all = samples("activities.json");
    for (int at = 0; at < all.size(); at++) {
      Caller officer = cast.as((String) all.get(at).get("by"));
      Map<String, Object> record = record(all.get(at), officer);
      record.put("planItemId", districtItems.get(all.get(at).get("toward")));
      Object id = officer.create("activity-" + at, "/activities", record).get("id");
      String photo = (String) all.get(at).get("photo");
      if (photo != null) officer.photo("photo-" + at, "/activities/" + id + "/evidence", sample(photo));
    }
    return all.size();
  }

  private int counts() throws IOException, InterruptedException {
    List<Map<String, Object>> all = samples("member-counts.json");
    for (int at = 0; at < all.size(); at++) {
      Caller officer = cast.as((String) all.get(at).get("by"));
      officer.create("count-" + at, "/member-counts", record(all.get(at), officer));
    }
    return all.size();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> record(Map<String, Object> sample, Caller officer) throws IOException, InterruptedException {
    Map<String, Object> record = new LinkedHashMap<>((Map<String, Object>) sample.get("record"));
    record.put("unitId", officer.unit());
    return record;
  }

  private static Object find(List<?> items, String path) {
    for (Object each : items) {
      Map<?, ?> item = (Map<?, ?>) each;
      if (path.equals(item.get("path"))) return item.get("id");
      Object below = find((List<?>) item.get("children"), path);
      if (below != null) return below;
    }
    return null;
  }

  private Path sample(String name) {
    return settings.project().resolve("samples").resolve(name);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> samples(String name) throws IOException {
    return (List<Map<String, Object>>) (List<?>) JSON.std.listFrom(Files.readString(sample(name)));
  }
}
