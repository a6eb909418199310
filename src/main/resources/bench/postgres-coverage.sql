-- How many make each product that goes into one, up to six steps, in a city?
WITH RECURSIVE closure (product, steps) AS (
    SELECT CAST(:product AS INTEGER), 0
    UNION
    SELECT inputs.input, closure.steps + 1
    FROM closure JOIN inputs ON inputs.product = closure.product
    WHERE closure.steps < 6
), wanted AS (
    SELECT DISTINCT product FROM closure
), made AS (
    SELECT product, count(*) AS makers FROM makes WHERE city = :city GROUP BY product
)
SELECT wanted.product, coalesce(made.makers, 0), 0
FROM wanted LEFT JOIN made ON made.product = wanted.product
ORDER BY wanted.product
