import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.StringJoiner;

/**
 * Speaks to the database of a bench, with the launcher's driver, so that no client of PostgreSQL is needed. {@code run FILE}
 * carries statements out and prints rows; {@code time N QUERY} prints median and 95th of the database's own time, in ms.
 */
class Sql {
  void main(String[] words) throws Exception {
    try (Connection database = DriverManager.getConnection(words[0], words[1], Files.readString(Path.of(words[2])).strip());
        Statement statement = database.createStatement()) {
      if (words[3].equals("run")) run(statement, Files.readString(Path.of(words[4])));
      else time(statement, Integer.parseInt(words[4]), words[5]);
    }
  }

  private static void run(Statement statement, String script) throws SQLException {
    for (String one : script.split("(?<=;)\n(?=\\S)")) {
      if (statement.execute(one)) print(statement);
    }
  }

  private static void print(Statement statement) throws SQLException {
    var rows = statement.getResultSet();
    int columns = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      var cells = new StringJoiner(" | ", "| ", " |");
      for (int i = 1; i <= columns; i++) cells.add(rows.getString(i));
      if (!cells.toString().equals("|  |") && !cells.toString().equals("| null |")) System.out.println(cells);
    }
  }

  private static void time(Statement statement, int times, String query) throws SQLException {
    var took = new ArrayList<Double>();
    for (int i = 0; i < times + 5; i++) {
      var plan = statement.executeQuery("explain (analyze, timing off, summary on, buffers off) " + query);
      double sum = 0;
      while (plan.next()) {
        var line = plan.getString(1);
        if (line.matches("(Planning|Execution) Time: .*")) sum += Double.parseDouble(line.replaceAll("[^0-9.]", ""));
      }
      if (i >= 5) took.add(sum); // the first fill the caches
    }
    double[] sorted = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.printf("%.2f | %.2f%n", sorted[(sorted.length - 1) / 2], sorted[(sorted.length * 95 + 99) / 100 - 1]);
  }
}
