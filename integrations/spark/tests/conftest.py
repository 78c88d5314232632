from __future__ import annotations

import pytest
from pyspark.sql import SparkSession
from spark_cluster import start_spark


@pytest.fixture(scope="session")
def spark() -> SparkSession:
    session = start_spark(
        {
            "spark.executor.memory": "512m",
            # Small files in several blocks, and blocks in several batches.
            "spark.sql.files.maxPartitionBytes": "40000",
            "spark.sql.files.openCostInBytes": "1000",
            "spark.sql.execution.arrow.maxRecordsPerBatch": "7",
        }
    )
    yield session
    session.stop()
