/** The same sums as the long list's, by DuckDB, in a process of its own: prints what it took, and counts that must agree. */
import { DuckDBInstance } from '@duckdb/node-api'

const COUNTED = `
  SELECT count(*) AS employers, sum(on_time) AS months_on_time,
    sum(CASE WHEN workers_reported >= workers_actual AND wages_reported >= wages_actual
      AND on_time = months AND programmes LIKE '%JHT%' THEN 1 ELSE 0 END) AS orderly
  FROM (
    SELECT number, any_value(workers_reported) AS workers_reported, any_value(workers_actual) AS workers_actual,
      any_value(wages_reported) AS wages_reported, any_value(wages_actual) AS wages_actual,
      any_value(programmes) AS programmes, any_value(place) AS place, any_value(sector) AS sector, any_value(size) AS size,
      any_value(name) AS name, count(*) AS months,
      count(*) FILTER (paid IS NOT NULL AND paid <= due AND amount_paid >= amount_due) AS on_time
    FROM read_csv($file, header = true) GROUP BY number)`

const [file = '', memoryLimit = '1GB'] = process.argv.slice(2)
const begun = performance.now()
const instance = await DuckDBInstance.create(':memory:', { memory_limit: memoryLimit })
const connection = await instance.connect()
const reader = await connection.runAndReadAll(COUNTED, { file })
const [row] = reader.getRowObjectsJson()
const wallMs = performance.now() - begun
const { user, system } = process.cpuUsage()
const peakBytes = process.resourceUsage().maxRSS * 1024
process.stdout.write(JSON.stringify({ ...row, wallMs, cpuMs: (user + system) / 1000, peakBytes }))
connection.closeSync()
instance.closeSync()
